import type { Review } from "../../host/review";
import { type Severity, severities, severityNames } from "../../linter/finding";
import type { Lang, Phrase } from "../phrase";
import type { Tally } from "../tally";
import type { TextOptions } from "./text-options";

type Voice = Pick<TextOptions, "lang" | "say" | "paint">;

/** What a file comes to. Never called clean where a rule broke. */
export function sumText(review: Review, voice: Voice): string {
  const { say, paint } = voice;
  const broken = brokenText(review, voice);
  if (review.findings.length > 0) return foundText(review, voice) + broken;
  return broken !== "" ? broken : paint.good(say(nothingFound(review)));
}

/** What all files come to. */
export function totalText({ files, unreadable, bySeverity }: Tally, { lang, say, paint }: Voice): string {
  const found = severities.some((severity) => bySeverity[severity] > 0);
  const counts = found ? severityCounts(bySeverity, lang) : say({ zh: "没有查出问题", en: "nothing found" });
  const sum =
    unreadable === 0
      ? { zh: counts, en: counts }
      : unreadable === files
        ? { zh: "都没有读成", en: "none could be read" }
        : {
            zh: `${unreadable} 个没有读成，其余 ${files - unreadable} 个${found ? "：" : ""}${counts}`,
            en: `${unreadable} could not be read; the other ${files - unreadable}: ${counts}`,
          };
  return paint.bold(say({ zh: `${files} 个文件：${sum.zh}。`, en: `${files} files: ${sum.en}.` }));
}

function brokenText({ failures }: Review, { say }: Voice): string {
  if (failures.length === 0) return "";
  return say({
    zh: `有 ${failures.length} 条规则没有查成，不能算查清。`,
    en: `${failures.length} rules could not be checked: this is not a clean result.`,
  });
}

function nothingFound({ suppressed }: Review): Phrase {
  if (suppressed.length === 0) return { zh: "没有查出问题。", en: "Nothing found." };
  return {
    zh: `没有别的问题，忽略 ${suppressed.length} 处。`,
    en: `Nothing else found, ${suppressed.length} suppressed.`,
  };
}

function foundText({ findings }: Review, { lang, say }: Voice): string {
  const tally = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) tally[severity]++;
  const safe = findings.filter(({ fix }) => fix?.safety === "safe").length;
  const fixable =
    safe === 0
      ? ""
      : say({ zh: `（其中 ${safe} 处可用 fix 改）`, en: ` (${safe} of them \`fix\` can make)` });
  const sum = say({ zh: `共 ${findings.length} 处：`, en: `${findings.length} in all: ` });
  return `${sum}${severityCounts(tally, lang)}${fixable}${say({ zh: "。", en: "." })}`;
}

function severityCounts(tally: Readonly<Record<Severity, number>>, lang: Lang): string {
  const shown = severities.filter((severity) => tally[severity] > 0);
  return shown
    .map((severity) => `${severityNames[severity][lang]} ${tally[severity]}`)
    .join(lang === "zh" ? "，" : ", ");
}
