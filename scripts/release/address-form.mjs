import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { policyOfOneFile } = createRequire(import.meta.url)("../security-policy.cjs");

/** The page that makes the manifest for an address, from the repository at `root`: one file, opened by double click. */
export function addressForm(root) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const script = read("scripts/release/address-form.js");
  const style = `\n${read("scripts/release/address-form.css")}\n`;
  const policy = policyOfOneFile({ scripts: [script], style });
  const parts = { policy, style, script, manifest: read("manifest.xml") };
  return read("scripts/release/address-form.html").replace(/\s*<%= (\w+) %>\s*/g, (_, part) => parts[part]);
}
