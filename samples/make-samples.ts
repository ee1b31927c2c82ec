/** Writes the sample drafts: `node -r ./scripts/register-ts.cjs samples/make-samples.ts [FOLDER]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleDrafts } from "./drafts";
import { makeDocx } from "./layout";

void writeSamples(process.argv[2] ?? __dirname);

async function writeSamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, blocks } of sampleDrafts) {
    writeFileSync(join(folder, file), await makeDocx(file.replace(/\.docx$/, ""), blocks));
    console.log(file);
  }
}
