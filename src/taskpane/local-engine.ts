import { titleText } from "../draft/elements";
import { review, type Review } from "../host/review";
import type { ConfiguredRule } from "../linter/configure";
import type { Finding } from "../linter/finding";
import { gaugesOf } from "../linter/gauges";
import { allRules } from "../linter/rule-list";
import { suppress } from "../linter/suppression";
import { builtInPacks } from "../packs/built-in";
import type { PackTexts } from "../packs/pack-folder";
import { rulesOf } from "../packs/pack-rules";
import { readWordList } from "../packs/word-list";
import type { Basis } from "../regulations/citation";
import { cite, type CitedClause } from "../regulations/register";
import type { Chain } from "../routing/chain";
import { faultInWords } from "../routing/fault";
import { type RosterReading, readRoster } from "../routing/read-roster";
import { signingOf } from "../routing/signing";
import type { Step } from "../routing/signing-table";
import {
  type Checked,
  type CheckRequest,
  type Engine,
  EngineError,
  type FindingView,
  type PackChoice,
  type PackReading,
  type RosterReport,
  type RosterText,
} from "./engine";
import type { Examined } from "./examined";
import { excerptOf } from "./excerpt";
import { infoOf, openPack, packWith, type ShelvedPack } from "./pack-shelf";
import { regionsOf } from "./regions";

/** The engine where it stands: what the worker runs, and the page where there can be no worker. */
export const localEngine: Engine = {
  packs: () => Promise.resolve(builtInPacks().map(({ id }) => infoOf(shelved({ kind: "built-in", id })))),
  readPack: (files) => Promise.resolve(readPack(files)),
  async check(request, signal) {
    signal?.throwIfAborted();
    return check(request);
  },
  readRoster: async (roster, pack) => rosterReport(roster, pack),
  readWords: async (name, text) => readWordList(name, text),
  compare: async (manuscript, passed) => (await import("./comparison")).comparisonOf(manuscript, passed),
  slip: async (request) => (await import("./slip-engine")).slipPreview(request, examine(request)),
  fillForm: async (request, form) =>
    (await import("./slip-engine")).fillForm(request, form, examine(request)),
  slipDocument: async (request) => (await import("./slip-engine")).slipDocument(request, examine(request)),
};

function readPack(files: PackTexts): PackReading {
  const opening = openPack({ kind: "imported", files });
  return opening.kind === "faults" ? opening : { kind: "pack", info: infoOf(opening.shelved) };
}

/** Throws with the faults in words: nothing is checked by a faulty pack. */
function shelved(choice: CheckRequest["pack"]): ShelvedPack {
  const opening = openPack(choice);
  if (opening.kind === "faults") throw new EngineError(`规则包有错，没有核校：${opening.faults.join("")}`);
  return opening.shelved;
}

function rosterReport(roster: RosterText, pack: PackChoice): RosterReport {
  const reading = rosterIn(roster, shelved(pack));
  if (reading.kind === "faults") return { kind: "faults", faults: reading.faults.map(faultInWords) };
  const { people, organs } = reading.roster;
  const lines = people.map(({ name, posts, inChargeOf }) => ({ name, posts, inChargeOf }));
  return { kind: "roster", people: lines, organs: organs.length };
}

/** A pack without posts knows nobody. */
function rosterIn({ name, text }: RosterText, { signing }: ShelvedPack): RosterReading {
  return readRoster(name, text, signing?.routing.posts ?? { posts: new Map() });
}

/** What a check and a slip both rest on. */
function examine(request: CheckRequest): Examined {
  const { manuscript, answers, suppressions, pages, countingRule, ownWords } = request;
  const { pack: bare, signing } = shelved(request.pack);
  const pack = ownWords ? packWith(bare, ownWords.words) : bare;
  const chosen = { pack, ...(signing && { signing }) };
  const rules = rulesOf(pack, allRules);
  const reading = request.roster && signing ? rosterIn(request.roster, chosen) : undefined;
  const roster = reading?.kind === "roster" ? reading.roster : undefined;
  const reviewed = review(manuscript, {
    rules,
    register: pack.register,
    reading: pack.reading,
    answers,
    suppressions,
    ...(pages && { pages }),
    ...(countingRule && { countingRule }),
    ...(roster && { roster }),
  });
  const { facts, draft } = reviewed;
  const signed = signing && signingOf({ tables: signing, facts, draft, ...(roster && { roster }) });
  return { chosen, rules, review: reviewed, ...(roster && { roster }), ...(signed && { signed }) };
}

function check(request: CheckRequest): Checked {
  const { chosen, rules, review: reviewed, signed } = examine(request);
  const { draft, findings, suppressed, unused, forbidden, failures } = reviewed;
  const { register } = chosen.pack;
  const citing = citer((basis) => cite(register, basis));
  const view = viewer(reviewed, rules, citing);
  return {
    pack: infoOf(chosen),
    ...(draft.documentType && { documentType: draft.documentType }),
    title: titleText(draft),
    isEmpty: draft.paragraphs.every(({ text }) => text.trim() === ""),
    findings: inRegions(findings.map(view)),
    ignored: suppressed.map(({ finding, suppression }) => ({ finding: view(finding), suppression })),
    ...{ unused, forbidden, failures },
    facts: signed?.facts ?? reviewed.facts,
    gauges: gaugesOf(reviewed, rules),
    ...(signed && { chain: signed.chain }),
    clauses: signed ? clausesOf(signed.chain, citing) : {},
  };
}

type Citing = (basis: Basis) => CitedClause;

/** One value a clause, however often it is cited: what is one here goes to the page once. */
function citer(cite: Citing): Citing {
  const cited = new Map<Basis, CitedClause>();
  return (basis) => {
    const clause = cited.get(basis) ?? cite(basis);
    cited.set(basis, clause);
    return clause;
  };
}

/** Turns findings into what cards show; equal findings get numbered ids. */
function viewer({ draft }: Review, rules: readonly ConfiguredRule[], citing: Citing) {
  const regionOf = regionsOf(draft);
  const known = new Map(rules.map((configured) => [configured.rule.id, configured]));
  const seen = new Map<string, number>();
  return (finding: Finding): FindingView => {
    const { rule, severity, message, basis, range, fix } = finding;
    const { words, before, after } = suppress(draft, finding, nobody);
    const anchor = { rule, words, before, after };
    const key = JSON.stringify(anchor);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const configured = known.get(rule);
    const group = configured?.rule.group ?? "要素";
    return {
      id: `${key}${nth}`,
      ...{ rule, severity, message, range, anchor, group },
      ruleTitle: configured?.rule.title ?? { zh: rule, en: rule },
      clauses: basis.map(citing),
      region: group === "篇幅" ? { kind: "length" } : regionOf(range),
      excerpt: excerptOf(draft, finding),
      ...(fix && { fix }),
      suppressible: configured?.suppressible ?? true,
    };
  };
}

/** Only the words a suppression would name are wanted. */
const nobody = { reason: "", who: "", when: "" };

/** In document order, those of one region together. */
function inRegions(findings: readonly FindingView[]): readonly FindingView[] {
  const regions = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.region);
    const group = regions.get(key);
    if (group) group.push(finding);
    else regions.set(key, [finding]);
  }
  return [...regions.values()].flat();
}

function clausesOf({ steps, other, preparations }: Chain, citing: Citing): Record<Basis, CitedClause> {
  const stepBases = (each: readonly Step[]): readonly string[] => each.map(({ basis }) => basis);
  const written = [
    ...stepBases(steps),
    ...other.flatMap((reading) => stepBases(reading.steps)),
    ...preparations.map(({ basis }) => basis),
  ];
  const bases = new Set(written.flatMap((words) => words.split("、")).filter((words) => words !== ""));
  return Object.fromEntries([...bases].map((basis) => [basis, citing(basis)]));
}
