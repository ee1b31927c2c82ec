import { resolve } from "node:path";
import { Command } from "commander";
import { editDocx } from "../../docx/edit-docx";
import type { DocxReading } from "../../docx/read-docx";
import type { RefusalReason } from "../../draft/edit";
import { review, type Review } from "../../host/review";
import type { Finding } from "../../linter/finding";
import { type Fixable, fixAll, type FixOutcome } from "../../linter/fix-all";
import { setAsideBefore } from "../../linter/suppression";
import { CliError } from "../cli-error";
import type { Context } from "../context";
import type { ExitStatus } from "../io";
import { knownRule } from "../known-rule";
import { several } from "../option-values";
import { type Phrase, type Say } from "../phrase";
import { readFile } from "../read-file";
import {
  type ReviewFlags,
  type ReviewSettings,
  readSettings,
  reviewSettings,
  settingsFor,
  takesReviewSettings,
  takesWords,
} from "../review-settings";
import { refuseOverInput, writeOutput } from "../write-output";

/** `fix`: a corrected copy of a .docx; the document itself is never written. */
export function fixCommand(context: Context): Command {
  const { say, finish } = context;
  const command = new Command("fix")
    .description(say({ zh: "改好可放心改的地方，另存一份", en: "make the safe fixes in a copy" }))
    .argument("<file>", say({ zh: "要改的 .docx", en: "the .docx to fix" }))
    .requiredOption("--output <FILE>", say({ zh: "改好的一份存到哪里", en: "where the corrected copy goes" }))
    .option("--rule <ID>", say(ruleWords), several);
  return takesWords(takesReviewSettings(command, say), say).action((file: string, options: FixOptions) =>
    finish(fix(file, options, context)),
  );
}

const ruleWords = {
  zh: "只改这条规则的问题，改前要看的也改，可写多次",
  en: "fix this rule only, fixes to review too; may be repeated",
};

interface FixOptions extends ReviewFlags {
  readonly output: string;
  readonly rule?: readonly string[];
}

/** A document between two rounds of fixing. `bytes` absent while nothing has changed. */
interface FixState {
  readonly reading: DocxReading;
  readonly bytes?: Uint8Array;
}

function fix(file: string, options: FixOptions, { io, say }: Context): ExitStatus {
  const input = resolve(io.cwd, file);
  const output = resolve(io.cwd, options.output);
  refuseOverInput(output, [input]);
  const only = options.rule?.map((id) => knownRule(id).id);
  const { reading, settings } = readDocument(input, file, reviewSettings(readSettings(options, io.cwd)));
  const reviews = reviewer(settings);
  const wanted = ({ rule, fix }: Finding): boolean => (only ? only.includes(rule) : fix?.safety === "safe");
  const outcome = fixAll({ reading }, fixable(reviews), wanted);
  const { bytes } = outcome.state;
  writeOutput(output, bytes ?? editDocx(reading, []).bytes, [input]);
  const left = reviews(outcome.state);
  io.stdout(reportText(outcome, left, options.output, say));
  if (left.failures.length > 0) return 2;
  return left.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** What the document keeps of answers and suppressions counts here too: what was set aside is not changed. */
function readDocument(
  path: string,
  shown: string,
  settings: ReviewSettings,
): { readonly reading: DocxReading; readonly settings: ReviewSettings } {
  try {
    const read = readFile(path);
    if (read.docx) return { reading: read.docx, settings: settingsFor(read, settings) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { zh, en } = error.phrase;
    throw new CliError({ zh: `${shown}：${zh}`, en: `${shown}: ${en}` });
  }
  throw new CliError({
    zh: `${shown}：fix 只改 .docx，请在 Word 或 WPS 里另存为 .docx 再试。`,
    en: `${shown}: fix takes a .docx only; save it as .docx first.`,
  });
}

type Reviewer = (state: FixState) => Review;

/** Reviews a state once, however often it is asked for. */
function reviewer(settings: ReviewSettings): Reviewer {
  const reviewed = new WeakMap<FixState, Review>();
  return (state) => {
    const known = reviewed.get(state) ?? review(state.reading.manuscript, settings);
    reviewed.set(state, known);
    return known;
  };
}

function fixable(reviews: Reviewer): Fixable<FixState> {
  return {
    findings: (state) => withoutSetAside(reviews(state)),
    apply(state, edits) {
      const { bytes, reading, refused } = editDocx(state.reading, edits);
      return { state: { reading, bytes }, refused };
    },
  };
}

/** A fix beside it may make a suppression lapse between two rounds: what was set aside is not changed for that. */
function withoutSetAside({ findings, unused }: Review): readonly Finding[] {
  const wasSetAside = setAsideBefore(unused);
  return findings.filter(({ rule, text }) => !wasSetAside(rule, text));
}

function reportText(
  { fixed, unfixed, end, state }: FixOutcome<FixState>,
  left: Review,
  output: string,
  say: Say,
): string {
  const lines = [
    ...fixed.map((finding) => `  ${say({ zh: "已改", en: "fixed" })}  ${describe(finding, say)}`),
    ...unfixed.map(
      ({ finding, reason }) =>
        `  ${say({ zh: "未改", en: "left" })}  ${describe(finding, say)}${say({ zh: "：", en: ": " })}${say(reasons[reason])}`,
    ),
    ...(end === "stable" ? [] : [say(endings[end])]),
    sumText(fixed.length, output, state.bytes !== undefined, say),
    leftText(left, say),
  ];
  return `${lines.join("\n")}\n`;
}

function describe({ rule, range, text, fix }: Finding, say: Say): string {
  const place = say({ zh: `第 ${range.paragraph + 1} 段`, en: `¶${range.paragraph + 1}` });
  const words = text === "" ? "" : say({ zh: `“${shortened(text)}”`, en: ` "${shortened(text)}"` });
  return `${place}${words} ${fix?.title ?? ""}  ${rule}`;
}

function shortened(text: string): string {
  const chars = [...text.replace(/\s+/g, " ")];
  return chars.length > 20 ? `${chars.slice(0, 20).join("")}…` : chars.join("");
}

const reasons: Readonly<Record<RefusalReason, Phrase>> = {
  "changed-since": { zh: "那里的字已经变了", en: "the words there have changed" },
  overlaps: { zh: "与另一处修改碰在一起，请手工改", en: "it clashes with another fix; make it by hand" },
  "holds-break": {
    zh: "中间有制表符、换行或者分页，请手工改",
    en: "a tab or break stands inside; make it by hand",
  },
  "field-result": {
    zh: "是域算出来的字，改了也会变回去，请改域",
    en: "a field computes these words; change the field",
  },
  "text-box-copies-differ": {
    zh: "文本框存了两份，两份不一样，请手工改",
    en: "the text box's two copies differ; make it by hand",
  },
  cdata: { zh: "那里的存法特别（CDATA），请手工改", en: "the words are stored as CDATA; make it by hand" },
  "no-run": { zh: "那里没有可以写字的地方，请手工改", en: "there is no run to write in; make it by hand" },
  "unwritable-character": {
    zh: "要写的字符 Word 文件里存不下",
    en: "a character cannot be stored in a Word file",
  },
  unsupported: { zh: "这种改法程序还不会，请手工改", en: "not supported; make it by hand" },
  failed: { zh: "没有改成，请手工改", en: "it could not be made; make it by hand" },
  stopped: { zh: "没有轮到就停下了", en: "stopped before its turn" },
};

const endings: Readonly<Record<"cycle" | "max", Phrase>> = {
  cycle: {
    zh: "有修改互相抵消，已经停下，请手工核对。",
    en: "Two fixes undo each other; stopped, please check by hand.",
  },
  max: {
    zh: "改了十轮还有可改的，已经停下，请再运行一次。",
    en: "Still fixing after ten rounds; stopped, run it again.",
  },
};

function sumText(count: number, output: string, changed: boolean, say: Say): string {
  if (!changed || count === 0) {
    return say({
      zh: `没有可改的，原样另存为 ${output}。`,
      en: `Nothing to fix; an unchanged copy is ${output}.`,
    });
  }
  return say({
    zh: `改了 ${count} 处，存为 ${output}，原文件没有动。`,
    en: `${count} fixed in ${output}; the original is as it was.`,
  });
}

function leftText({ findings, failures }: Review, say: Say): string {
  const broken = failures.map(({ message }) => message).join("");
  if (findings.length === 0)
    return broken === "" ? say({ zh: "再查没有问题。", en: "Nothing is left." }) : broken;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const sum = say({
    zh: `还有 ${findings.length} 处要人看，其中应改 ${errors} 处，用 check 可以看到。`,
    en: `${findings.length} are left for a person, ${errors} of them errors; check shows them.`,
  });
  return sum + broken;
}
