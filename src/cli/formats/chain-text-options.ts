import type { Register } from "../../regulations/register";
import type { Posts } from "../../routing/posts";
import type { Paint } from "../paint";
import type { Say } from "../phrase";

/** How the chain is set for people. */
export interface ChainTextOptions {
  readonly say: Say;
  readonly paint: Paint;
  readonly register: Register;
  readonly posts: Posts;
}
