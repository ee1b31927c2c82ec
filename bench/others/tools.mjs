/**
 * The tools that are measured, each a function that loads it and gives what is timed: a check of one input, answering how
 * many findings it had; mammoth, which checks nothing, has none. Others are loaded from `folder`.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ours = createRequire(import.meta.url);

/**
 * What it is called in the table → what it is given, and how it is loaded. In Markdown an empty line stands between
 * paragraphs: to who reads Markdown the lines of a text are one paragraph.
 */
export const tools = {
  "this engine": { input: "text", load: loadEngine },
  "autocorrect-node, lintFor": { input: "text", load: loadAutocorrect },
  "zhlint, default preset": { input: "markdown", load: loadZhlint },
  "textlint, zh-half-and-full-width-bracket": {
    input: "text",
    load: (folder) => loadTextlint(folder, "zh-half-and-full-width-bracket"),
  },
  "textlint, sentence-length": { input: "text", load: (folder) => loadTextlint(folder, "sentence-length") },
  "this reader and engine, from .docx": { input: "docx", load: loadReaderAndEngine },
  "mammoth, extractRawText, from .docx": { input: "docx", load: loadMammoth },
};

/** All of a review: elements, facts, counts, every rule of the default pack with its clauses. */
function loadEngine() {
  const { manuscriptFromText } = ours("../../src/draft/plain-text.ts");
  const review = loadReview();
  return (text) => review(manuscriptFromText(text));
}

function loadReaderAndEngine() {
  const { readDocx } = ours("../../src/docx/read-docx.ts");
  const review = loadReview();
  return (bytes) => review(readDocx(bytes).manuscript);
}

function loadReview() {
  const { review } = ours("../../src/host/review.ts");
  const { allRules } = ours("../../src/linter/rule-list.ts");
  const { builtInPacks, defaultPackId } = ours("../../src/packs/built-in.ts");
  const { rulesOf } = ours("../../src/packs/pack-rules.ts");
  const pack = builtInPacks().find(({ id }) => id === defaultPackId);
  const options = { rules: rulesOf(pack, allRules), register: pack.register, reading: pack.reading };
  return (manuscript) => review(manuscript, options).findings.length;
}

function loadAutocorrect(folder) {
  const { lintFor } = from(folder)("autocorrect-node");
  return (text) => {
    const { lines, error } = lintFor(text, "draft.txt");
    // The place in the text comes first, the reason last.
    if (error !== "") throw new Error(error.trim().split("\n").at(-1));
    return lines.length;
  };
}

async function loadZhlint(folder) {
  const { run } = await import(pathToFileURL(join(folder, "node_modules/zhlint/lib/index.js")).href);
  return (text) => run(text, { rules: { preset: "default" } }).validations.length;
}

function loadTextlint(folder, name) {
  const require = from(folder);
  const { TextlintKernel } = require("@textlint/kernel");
  const plugin = require("@textlint/textlint-plugin-text").default;
  const { default: rule } = require(`textlint-rule-${name}`);
  const kernel = new TextlintKernel();
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin }],
    rules: [{ ruleId: name, rule }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}

function loadMammoth(folder) {
  const mammoth = from(folder)("mammoth");
  return async (bytes) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    if (value === "") throw new Error("no words were read");
    return 0;
  };
}

function from(folder) {
  return createRequire(join(folder, "package.json"));
}
