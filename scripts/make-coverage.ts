/** Writes docs/coverage.md: `node -r ./scripts/register-ts.cjs scripts/make-coverage.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { coveragePage } from "./coverage-page";

writeFileSync(join(__dirname, "../docs/coverage.md"), coveragePage());
