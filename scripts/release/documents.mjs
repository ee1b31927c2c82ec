import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const folders = ["docs/rules"];
const files = [
  ...["README.md", "README.zh-CN.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", "THIRD_PARTY_NOTICES.md"],
  ...["deploy", "packs", "slip", "roster", "coverage"].map((name) => `docs/${name}.md`),
];

/**
 * The documents that go with a release, path → text, from the repository at `root`. They are as they are, but for
 * links to what stays in the repository: of those the words remain.
 */
export function releaseDocuments(root) {
  const paths = [...files, ...folders.flatMap((folder) => filesIn(root, folder))];
  const isHere = (path) => paths.some((each) => each === path || each.startsWith(`${path}/`));
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return [path, path.endsWith(".md") ? withoutDeadLinks(text, posix.dirname(path), isHere) : text];
    }),
  );
}

function filesIn(root, folder) {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

function withoutDeadLinks(text, folder, isHere) {
  return text.replace(/\[([^\]]+)\]\(([^)#\s]+)(?:#[^)]*)?\)/g, (link, words, target) => {
    if (/^\w+:/.test(target)) return link;
    return isHere(posix.join(folder, target)) ? link : words;
  });
}
