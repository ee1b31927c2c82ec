import { type FactKey, factDefinitions } from "../../facts/facts";
import { basisInWords } from "../../regulations/basis-in-words";
import type { Preparation } from "../../routing/preparations";
import type { ChainTextOptions } from "./chain-text-options";

/**
 * 要备齐的: what is surely called for, a line each with what the draft shows of it; then, by the facts that decide it, what may
 * be. The second is long while little is known, and says so in a line a fact.
 */
export function preparationsText(
  preparations: readonly Preparation[],
  options: ChainTextOptions,
): readonly string[] {
  const { say } = options;
  const called = preparations.filter(({ state, asks }) => state === "seen" || asks.length === 0);
  const open = preparations.filter((each) => !called.includes(each));
  return [
    ...(called.length > 0 ? [say({ zh: "要备齐的：", en: "To have in hand:" })] : []),
    ...called.map((each) => calledLine(each, options)),
    ...(open.length > 0 ? [say(openHead)] : []),
    ...openLines(open, options),
  ];
}

const openHead = {
  zh: "要不要备，看下面的事（同样用 --answer 回答）：",
  en: "Called for or not, by facts still to be answered:",
};

function calledLine(
  { state, title, timing, quote, basis }: Preparation,
  { say, paint, register }: ChainTextOptions,
): string {
  const states = {
    seen: say({ zh: "已见", en: "seen" }),
    missing: say({ zh: "未见", en: "missing" }),
    unknown: say({ zh: "待核", en: "to check" }),
  };
  const when = timing === "签批前" ? "" : `（${timing}）`;
  const unseen = say({ zh: "（文稿里看不出来，请自己核对）", en: " (no draft shows it)" });
  const detail = quote !== undefined ? `：“${quote}”` : state === "unknown" ? unseen : "";
  return `  ${states[state]} ${title}${when}${detail}  ${paint.dim(basisInWords(register, basis))}`;
}

/** 行政规范性文件、重大行政决策（normative、majorDecision）：合法性审核 */
function openLines(open: readonly Preparation[], { say, paint }: ChainTextOptions): readonly string[] {
  const groups = new Map<string, { readonly asks: readonly FactKey[]; readonly titles: string[] }>();
  for (const { asks, title } of open) {
    const group = groups.get(asks.join());
    if (group) group.titles.push(title);
    else groups.set(asks.join(), { asks, titles: [title] });
  }
  return [...groups.values()].map(({ asks, titles }) => {
    const headings = asks.map((key) => factDefinitions[key].heading).join("、");
    const keys = paint.dim(say({ zh: `（${asks.join("、")}）`, en: ` (${asks.join(", ")})` }));
    return `  ${headings}${keys}${say({ zh: "：", en: ": " })}${titles.join(say({ zh: "；", en: "; " }))}`;
  });
}
