import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Beside the bundle, and in the repository when run from source. */
const folders = [join(__dirname, "rules"), join(__dirname, "../../docs/rules")];

/** A rule's page (Markdown, Chinese); undefined where the pages were not brought along. */
export function rulePage(id: string): string | undefined {
  const path = folders.map((folder) => join(folder, `${id}.md`)).find((each) => existsSync(each));
  return path === undefined ? undefined : readFileSync(path, "utf8");
}
