import type { SigningSources } from "../../routing/signing-tables";
import claims from "./claims.csv";
import matters from "./matters.csv";
import posts from "./posts.json";
import preparations from "./preparations.csv";
import routing from "./routing.csv";

/** The signing tables of 东丽区, as their files hold them. */
export const dongliSigningSources: SigningSources = { routing, matters, preparations, claims, posts };
