/** Builds the pane for the tests where its sources are newer, and prints the folder. */
import { buildTarget } from "../../scripts/build-page.mjs";
import { freshBuild } from "./fresh-build.mjs";

const folder = await freshBuild("e2e-pane", (into) => buildTarget("taskpane", into));
process.stdout.write(`${folder}\n`);
