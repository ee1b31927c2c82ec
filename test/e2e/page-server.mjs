/** Serves the page to the tests, built anew where its sources are newer; prints its address, ends with standard input. */
import { buildPage } from "../../scripts/build-page.mjs";
import { serve } from "../../scripts/serve.mjs";
import { freshBuild } from "./fresh-build.mjs";

process.stdin.resume().on("end", () => process.exit());
const folder = await freshBuild("e2e", buildPage);
const { address } = await serve({ folder, port: 0 });
process.stdout.write(`${address}\n`);
