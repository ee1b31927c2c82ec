import type { Draft, Part, Range, Stretch } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { bareTitle, isSameTitle } from "../attachments";
import type { Problem, Severity } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** A name of the enclosed paper and where it stands; `range` only where it stands whole in one paragraph. */
interface Naming {
  readonly where: "标题" | "正文";
  readonly name: string;
  readonly place: Stretch;
}

/** 印发、转发的文件：标题、正文中的名称与所附文件的标题一致。 */
export const enclosedTitleMatch = defineRule({
  id: "enclosed-title-match",
  title: { zh: "印发、转发的文件名称前后一致", en: "The enclosed document is named alike throughout" },
  group: "要素",
  severity: "error",
  basis: ["条例20"],
  fix: "review",
  *check({ draft }) {
    const [carrier, ...enclosed] = draft.parts;
    const named = [namedInTitle(draft), namedInBody(draft, carrier)].filter((each) => each !== undefined);
    // Several enclosed papers are named in one 《》《》 or by a word for them all.
    const [first, second] = named;
    if (!first || enclosed.length > 1) return;
    const title = enclosed[0] && enclosed[0].title !== "" ? enclosed[0].title : undefined;
    if (title !== undefined) for (const naming of named) yield* compare(naming, title, "所附文件的标题是");
    else if (second) yield* compare(second, first.name, "标题中写作");
  },
});

function* compare({ where, name, place }: Naming, wanted: string, source: string): Generator<Problem> {
  const severity = differenceOf(name, bareTitle(wanted));
  if (!severity) return;
  const at = place.text.indexOf(name);
  const range: Range =
    at < 0 ? place : { ...place, from: place.from + at, to: place.from + at + name.length };
  yield {
    message: `${where}写作“${name}”，${source}“${wanted}”，名称前后须一致`,
    range,
    severity,
    ...(at >= 0 && { fix: replacement(range, name, bareName(wanted), "review") }),
  };
}

/** Nothing where the names agree; a missing （试行） alone is milder. */
function differenceOf(name: string, wanted: string): Severity | undefined {
  if (isSameTitle(name, wanted) || isReworded(name, wanted)) return undefined;
  const trial = /（(?:试行|暂行|修订|修订版|修正|征求意见稿|送审稿|草案)）$/;
  return bareTitle(name).replace(trial, "") === wanted.replace(trial, "") ? "warning" : "error";
}

/**
 * A relayed 关于…的意见 loses 关于 and 的 in a title, and a speech (在…会议上的讲话) gains its speaker: the words left are the
 * same, in order.
 */
function isReworded(name: string, wanted: string): boolean {
  const core = (words: string) => bareTitle(words).replace(/关于|的|〈|〉/g, "");
  const [a, b] = [core(name), core(wanted)];
  if (speech.test(wanted)) return a.endsWith(b);
  return name.includes("关于") || wanted.startsWith("关于") ? a.endsWith(b) || b.endsWith(a) : a === b;
}

const speech = /^在.*上的(?:讲话|发言|致辞|讲话提纲)$/;

function bareName(title: string): string {
  return title.replace(/^《([^《》]*)》$/, "$1");
}

const carrying = /(?:印发|转发|批转)(?:《(.+)》|(.+?))(?:的通知|的函|的通报)$/;

function namedInTitle({ elements, parts: [carrier] }: Draft): Naming | undefined {
  const [, quoted, bare] = carrying.exec(titleText(carrier)) ?? [];
  const name = quoted ?? bare;
  const lines = elements.title ?? [];
  if (name === undefined || /》(?:、|和|及)?《|等/.test(name) || !lines[0]) return undefined;
  const only = lines.find(({ text }) => text.includes(name)) ?? lines[0];
  return { where: "标题", name, place: only };
}

/** 现将《…》印发给你们, 《…》已经…同意，现印发, 同意《…》，现批转: the first name in the paragraph that hands the paper over. */
function namedInBody({ paragraphs }: Draft, { body }: Part): Naming | undefined {
  for (let index = body.from; index < body.to; index++) {
    const text = paragraphs[index]?.text ?? "";
    const handed = /现?将《([^》]*(?:〈[^〉]*〉[^》]*)?)》(?:（[^）]*）)?(?:印发|转发|批转|予以)/.exec(text);
    const agreed =
      /^\s*(?:[\u4e00-\u9fff、]{0,24})《([^》]{2,80})》(?:（[^）]*）)?(?:已|业)经[^《》]{1,80}(?:印发|转发|批转)/.exec(
        text,
      );
    const agreeing = /^[^《》。]{0,30}同意[^《》。]{0,30}《([^》]{2,80})》，现(?:印发|转发|批转)/.exec(text);
    const name = handed?.[1] ?? agreed?.[1] ?? agreeing?.[1];
    if (name !== undefined)
      return { where: "正文", name, place: { paragraph: index, from: 0, to: text.length, text } };
  }
  return undefined;
}
