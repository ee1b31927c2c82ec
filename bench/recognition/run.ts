/**
 * How well the elements of real documents are recognised, against labels made by hand (labels.tsv: positions only).
 * `node -r ./scripts/register-ts.cjs bench/recognition/run.ts <corpus folder> [--misses]`
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Draft, Elements, Range } from "../../src/draft/draft";
import { readDocx } from "../../src/docx/read-docx";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";

interface Label {
  readonly file: string;
  readonly kind: string;
  readonly position: string;
}

const [folder, option] = process.argv.slice(2);
if (folder === undefined) throw new Error("请给出语料所在的文件夹。");
const labels = readLabels(join(__dirname, "labels.tsv"));
const files = new Map(filesUnder(folder).map((file) => [basename(file).replace(/\.\w+$/, ""), file]));
const found = labels.map(({ file }) => file).filter((file, index, all) => all.indexOf(file) === index);
report(found.flatMap((id) => compare(id)));

function readLabels(file: string): readonly Label[] {
  const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
  return rows.map((row) => {
    const [id = "", kind = "", paragraph = "", from = "", to = ""] = row.split("\t");
    return { file: id, kind, position: positionOf(kind, Number(paragraph), Number(from), Number(to)) };
  });
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** The body and headings are compared by paragraph, everything else to the character. */
function positionOf(kind: string, paragraph: number, from: number, to: number): string {
  return /body|heading/.test(kind) ? String(paragraph) : `${paragraph}:${from}-${to}`;
}

interface Outcome {
  readonly kind: string;
  readonly file: string;
  readonly position: string;
  readonly outcome: "hit" | "missed" | "extra";
}

function compare(id: string): readonly Outcome[] {
  const name = [...files.keys()].find((key) => key.endsWith(`_${id}`) || labelNames(id, key));
  const file = name === undefined ? undefined : files.get(name);
  const draft = file === undefined ? undefined : readDraft(file);
  if (!draft) return [];
  const wanted = labels
    .filter((label) => label.file === id)
    .map(({ kind, position }) => `${kind}\t${position}`);
  const kinds = new Set(wanted.map((one) => one.split("\t")[0]));
  const got = positionsIn(draft).filter((one) => !one.startsWith("heading") || kinds.has("heading"));
  const outcomes = [...new Set([...wanted, ...got])].map((one) => {
    const [kind = "", position = ""] = one.split("\t");
    const outcome = !got.includes(one) ? "missed" : !wanted.includes(one) ? "extra" : "hit";
    return { kind, file: id, position, outcome } as const;
  });
  return outcomes;
}

/** 20240913-统计法 tells apart two files of one date. */
function labelNames(id: string, key: string): boolean {
  const [date, name] = id.split("-");
  return name !== undefined && key.endsWith(`${name}_${date}`);
}

function readDraft(file: string): Draft | undefined {
  if (file.endsWith(".txt")) return recognize(manuscriptFromText(readFileSync(file, "utf8")));
  return file.endsWith(".docx") ? recognize(readDocx(readFileSync(file)).manuscript) : undefined;
}

function positionsIn(draft: Draft): readonly string[] {
  const parts = draft.parts.flatMap((part) => {
    const prefix = part.role === "enclosed" ? "enclosed " : "";
    const first = firstWords(draft, part.body.from, part.body.to);
    const body = [`${prefix}body first\t${first}`, `${prefix}body last\t${part.body.to - 1}`];
    return [...elementPositions(part.elements, prefix), ...body];
  });
  const attachments = draft.attachments.flatMap(({ label, title }) => [
    at("attachment label", label),
    ...title.map((stretch) => at("attachment title", stretch)),
  ]);
  return [...parts, ...attachments, ...draft.headings.map(({ paragraph }) => `heading\t${paragraph}`)];
}

function firstWords({ paragraphs }: Draft, from: number, to: number): number {
  let index = from;
  while (index < to && paragraphs[index]?.text.trim() === "") index++;
  return index;
}

function elementPositions(elements: Elements, prefix: string): readonly string[] {
  return Object.entries(elements).flatMap(([kind, stretches]) =>
    stretches.map((stretch) => at(prefix + kind, stretch)),
  );
}

function at(kind: string, { paragraph, from, to }: Range): string {
  return `${kind}\t${positionOf(kind, paragraph, from, to)}`;
}

function report(outcomes: readonly Outcome[]): void {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  for (const kind of [...kinds, "all"]) {
    const own = outcomes.filter((one) => kind === "all" || one.kind === kind);
    const count = (outcome: Outcome["outcome"]) => own.filter((one) => one.outcome === outcome).length;
    const [hits, missed, extra] = [count("hit"), count("missed"), count("extra")];
    const precision = ((100 * hits) / Math.max(1, hits + extra)).toFixed(1);
    const recall = ((100 * hits) / Math.max(1, hits + missed)).toFixed(1);
    console.log(
      `${kind.padEnd(26)} precision ${precision}%  recall ${recall}%  (${hits} hits, ${extra} extra, ${missed} missed)`,
    );
  }
  if (option !== "--misses") return;
  for (const one of outcomes)
    if (one.outcome !== "hit") console.log(one.outcome, one.file, one.kind, one.position);
}
