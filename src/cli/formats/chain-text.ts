import { type FactKey, factDefinitions, factKeys, type Facts } from "../../facts/facts";
import { factQuestions } from "../../facts/questions";
import { basisInWords } from "../../regulations/basis-in-words";
import type { Chain } from "../../routing/chain";
import type { OtherReading } from "../../routing/decide";
import type { Question } from "../../routing/questions";
import type { Step } from "../../routing/signing-table";
import { highestStep, type Posts } from "../../routing/posts";
import type { Paint } from "../paint";
import type { Phrase, Say } from "../phrase";
import type { ChainTextOptions } from "./chain-text-options";
import { preparationsText } from "./preparations-text";

/** 签批链 in sentences that can be read out: who signs, in what order and on what ground, then what is still open. */
export function chainText(chain: Chain, facts: Facts, options: ChainTextOptions): string {
  const blocks = [
    headText(chain, options),
    contradictionsText(chain, options),
    stepsText(chain, options),
    questionsText(chain, facts, options),
    otherText(chain, options),
    preparationsText(chain.preparations, options),
    factsText(chain, facts, options),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

type Block = readonly string[];

function headText(chain: Chain, { say, paint, posts }: ChainTextOptions): Block {
  const signer = signerOf(chain.steps, posts);
  if (chain.steps.length === 0)
    return [paint.bold(say({ zh: "定不下来由谁签批。", en: "No row of the tables speaks." }))];
  if (chain.kind === "decided") {
    const sentence = say({ zh: `由${signer}。`, en: `Decided: ${signer}` });
    const row = say({
      zh: `按签批表 ${chain.row}，把握${chain.certainty ?? ""}。`,
      en: ` (row ${chain.row}, certainty ${chain.certainty ?? ""})`,
    });
    return [paint.bold(`${sentence}${row}`), ...becauseText(chain, say)];
  }
  return [paint.bold(say(openPhrase(chain.rows, signer)))];
}

/** A row of several paths is one row: then it is not the row that is open. */
function openPhrase(rows: readonly string[], signer: string): Phrase {
  const [named, count] = [rows.join("、"), rows.length];
  return {
    zh: `还定不下来，${count > 1 ? `有 ${count} 种可能（签批表 ${named}）` : `签批表 ${named} 有几种走法`}。先按最稳妥的一种暂定：由${signer}。`,
    en: `Provisional: ${count > 1 ? `${count} rows are possible` : "one row has several paths"} (${rows.join(", ")}). The safest of them: ${signer}`,
  };
}

function becauseText({ because }: Chain, say: Say): Block {
  return because.length === 0
    ? []
    : [say({ zh: `因为：${because.join("，或者")}。`, en: `Because: ${because.join(" / ")}` })];
}

/** The one it ends with, the highest step: 分管副区长（孙立）签发. */
function signerOf(steps: readonly Step[], posts: Posts): string {
  const step = highestStep(steps, posts);
  return step ? stepInWords(step) : "";
}

/** 各分管副区长（孙立、周涛）依次审批 */
function stepInWords({ role, person, action }: Step): string {
  return `${role}${person === undefined ? "" : `（${person}）`}${action}`;
}

function contradictionsText({ contradictions }: Chain, { say, paint }: ChainTextOptions): Block {
  if (contradictions.length === 0) return [];
  const head = say({ zh: "说法互相矛盾，先改正：", en: "These contradict each other; mend them first:" });
  return [paint.severity("error", head), ...contradictions.map((each) => `  ${each}`)];
}

function stepsText(chain: Chain, { say, paint, register }: ChainTextOptions): Block {
  if (chain.steps.length === 0) return notesText(chain);
  const steps = chain.steps.map((step, index) => {
    const marks = [
      ...(step.inferred ? [say({ zh: "推定", en: "inferred" })] : []),
      ...(step.optional ? [say({ zh: "可以省去", en: "optional" })] : []),
    ];
    const mark = marks.length > 0 ? `（${marks.join("、")}）` : "";
    return `  ${index + 1}. ${stepInWords(step)}${mark}  ${paint.dim(basisInWords(register, step.basis))}`;
  });
  return [say({ zh: "签批顺序：", en: "In order:" }), ...steps, ...notesText(chain)];
}

function notesText({ notes, assumptions }: Chain): Block {
  return [...assumptions.map(({ why }) => why), ...notes].map((note) => `  ${note}`);
}

function questionsText({ questions }: Chain, facts: Facts, { say, paint }: ChainTextOptions): Block {
  if (questions.length === 0) return [];
  const asked = questions.flatMap((question, index) => questionText(question, index, facts, say, paint));
  const together = questions.length > 3 ? [paint.dim(`  ${say(howTogether)}`)] : [];
  return [say({ zh: "还要弄清：", en: "Still to be answered:" }), ...asked, ...together];
}

const howTogether = {
  zh: "几项可以一起回答；项目多的写成文件，一行一项，如“人员任免=否”，用 --answers 文件。",
  en: "Several may be answered at once, or a line each in a file given with --answers.",
};

function questionText(
  { fact, values, why }: Question,
  index: number,
  facts: Facts,
  say: Say,
  paint: Paint,
): Block {
  const { question, help } = factQuestions[fact];
  const answers = say({
    zh: `可答：${values.join("、")}，写成 --answer ${fact}=…。`,
    en: `Answers: ${values.join(", ")}, as --answer ${fact}=….`,
  });
  return [
    `  ${index + 1}. ${question}${help ?? ""}`,
    `     ${answers}${hintOf(fact, facts, say)}`,
    paint.dim(`     ${why}。`),
  ];
}

/** What the draft hints at: to be confirmed, never taken. */
function hintOf(key: FactKey, facts: Facts, say: Say): string {
  const fact = facts[key];
  if (fact?.source !== "draft") return "";
  const value = valueInWords(fact.value);
  return say({
    zh: `文稿像是“${value}”（${fact.evidence}），请确认。`,
    en: ` The draft hints at ${value} (${fact.evidence}).`,
  });
}

function otherText({ other }: Chain, { say }: ChainTextOptions): Block {
  if (other.length === 0) return [];
  return [
    say({ zh: "另一种说得通的读法：", en: "Another defensible reading:" }),
    ...other.map((each) => otherLine(each)),
  ];
}

function otherLine({ row, steps, why }: OtherReading): string {
  const path = steps.map(stepInWords).join("，");
  return `  ${row === undefined ? "" : `${row}：`}${path}。${why}。`;
}

/** What it all went by, and where each was had from; clues apart. Facts the questions show already are left out. */
function factsText({ questions }: Chain, facts: Facts, { say, paint }: ChainTextOptions): Block {
  const asked = new Set(questions.map(({ fact }) => fact));
  const known = factKeys.filter((key) => facts[key] && !asked.has(key));
  if (known.length === 0) return [];
  const lines = known.map((key) => {
    const fact = facts[key];
    const source =
      fact?.source !== "draft"
        ? say({ zh: "回答", en: "answered" })
        : fact.clue
          ? say({ zh: `线索，请确认：“${fact.evidence}”`, en: `a hint: "${fact.evidence}"` })
          : say({ zh: `文稿：“${fact.evidence}”`, en: `draft: "${fact.evidence}"` });
    return paint.dim(`  ${factDefinitions[key].heading} ${valueInWords(fact?.value ?? "")}（${source}）`);
  });
  return [say({ zh: "已经知道的情况：", en: "Known so far:" }), ...lines];
}

function valueInWords(value: string | number | readonly string[]): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  return value.length === 0 ? "无" : value.join("、");
}
