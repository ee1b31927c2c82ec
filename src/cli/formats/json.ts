import type { Counts, Pages } from "../../draft/count";
import type { Elements, Part } from "../../draft/draft";
import { elementKinds } from "../../draft/draft";
import type { Facts } from "../../facts/facts";
import { lengthClassOf } from "../../facts/readers/length-class";
import type { Review } from "../../host/review";
import type { ReviewTimes } from "../../host/review-times";
import type { Finding } from "../../linter/finding";
import type { SuppressedFinding } from "../../linter/suppression";
import type { Checked, CheckedFile } from "../checked-file";
import type { Report } from "../report";

/** The JSON of `check`: one object, its keys public (version 1); keys may be added, none is taken away. */
export function jsonReport({ pack, stats }: { readonly pack: string; readonly stats: boolean }): Report {
  return {
    begin: `{ "version": 1, "pack": ${JSON.stringify(pack)}, "files": [`,
    file: (file, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(fileJson(file, stats))}`,
    end: () => "\n] }\n",
  };
}

function fileJson(file: CheckedFile, stats: boolean): object {
  if (file.kind === "unreadable") return { path: file.path, error: file.error };
  const { draft, facts, counts, findings, suppressed, unused, forbidden, failures } = file.review;
  return {
    path: file.path,
    documentType: draft.documentType,
    direction: draft.direction,
    elements: elementsJson(draft.elements),
    counts: countsJson(file.review),
    facts: factsJson(facts),
    parts: draft.parts.map((part, index) => partJson(part, counts.parts[index], facts)),
    findings: findings.map(findingJson),
    suppressed: suppressed.map(suppressedJson),
    ...(unused.length > 0 && { unusedSuppressions: unused }),
    ...(forbidden.length > 0 && { forbiddenSuppressions: forbidden }),
    ...(stats && { stats: statsJson(file) }),
    failures,
    notes: file.notes,
  };
}

function countsJson({ counts, pages }: Review): object {
  return {
    words: counts.whole.words,
    bodyWords: counts.body.words,
    countingRule: counts.rule,
    pages: pages && pagesJson(pages),
  };
}

function pagesJson({ value, measured }: Pages): object {
  return { value, measured };
}

function statsJson({ review, readingMs = 0 }: Checked): object {
  const { counts, times } = review;
  return {
    characters: counts.whole,
    withNotes: counts.withNotes,
    findings: byRule(review),
    ...(times && { timeMs: timesJson(times, readingMs) }),
  };
}

/** Milliseconds to a thousandth; `total` is the sum of all the others as they stand there. */
function timesJson({ stagesMs, wordSearchMs, rulesMs, restMs }: ReviewTimes, readingMs: number): object {
  const stages = roundedEach({ reading: readingMs, ...stagesMs, wordSearch: wordSearchMs, rest: restMs });
  const rules = roundedEach(Object.fromEntries(rulesMs));
  const all = [...Object.values(stages), ...Object.values(rules)];
  return { total: rounded(all.reduce((sum, ms) => sum + ms, 0)), ...stages, rules };
}

function roundedEach(timesMs: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(timesMs).map(([name, ms]) => [name, rounded(ms)]));
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

function elementsJson(elements: Elements): object {
  const entries = elementKinds.flatMap((kind) => {
    const stretches = elements[kind]?.map(({ paragraph, from, to, text }) => ({ paragraph, from, to, text }));
    return stretches ? [[kind, stretches] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Facts as the JSON of `check` and `chain` has them. */
export function factsJson(facts: Facts): object {
  const entries = Object.entries(facts).map(([key, fact]) => {
    const { value, source } = fact;
    if (fact.source === "answer") return [key, { value, source }];
    return [key, { value, source, evidence: fact.evidence, ...(fact.clue && { clue: true }) }];
  });
  return Object.fromEntries(entries);
}

/** The drafter's 篇幅类别 speaks of the document itself; that of an enclosed one is read from it. */
function partJson(part: Part, counts: Counts | undefined, facts: Facts): object {
  const lengthClass = (part.role === "carrier" ? facts.lengthClass : undefined) ?? lengthClassOf(part);
  return {
    role: part.role,
    title: part.title,
    documentType: part.documentType,
    lengthClass: lengthClass?.value,
    from: part.from,
    to: part.to,
    counts: counts && { words: counts.words, characters: counts.characters },
  };
}

function findingJson({ rule, severity, message, basis, clause, range, text, fix }: Finding): object {
  return { rule, severity, message, basis, clause, range, text, fix };
}

function suppressedJson({ finding, suppression: { reason, who, when } }: SuppressedFinding): object {
  return { ...findingJson(finding), reason, who, when };
}

function byRule({ findings }: Review): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
