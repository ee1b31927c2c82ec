/** Builds the page in one file for the tests where its sources are newer, and prints the file. */
import { join } from "node:path";
import { buildTarget } from "../../scripts/build-page.mjs";
import { freshBuild } from "./fresh-build.mjs";

const folder = await freshBuild("e2e-single", (into) => buildTarget("single", into));
process.stdout.write(`${join(folder, "公文核签.html")}\n`);
