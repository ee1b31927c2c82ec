import { changeInWords, type DraftChange, type DraftComparison } from "../../facts/compare-drafts";
import type { Paint } from "../paint";
import type { Say } from "../phrase";

/** 会后修改 by paragraph, what each touches, and the proposal; a person judges. */
export function comparisonText({ revision, changes }: DraftComparison, say: Say, paint: Paint): string {
  if (changes.length === 0) {
    return `${paint.bold(say({ zh: "和上会稿比，没有改。", en: "Nothing changed since the meeting." }))}\n`;
  }
  const substantial = changes.filter(({ touched }) => touched.length > 0).length;
  const why =
    substantial > 0
      ? say({ zh: `${substantial} 处涉及实质内容`, en: `${substantial} touch the substance` })
      : say({ zh: "都是文字、标点和次序", en: "all are wording, punctuation or order" });
  const head = say({
    zh: `和上会稿比，改了 ${changes.length} 处，${why}，像是“${revision}”；规则没有写怎样算较大，请核对后回答（--answer revision=${revision}）。`,
    en: `${changes.length} changes since the meeting, ${why}: this looks like ${revision}. The rules do not define it; judge and answer with --answer revision=${revision}.`,
  });
  return `${[paint.bold(head), ...changes.map((change) => changeLine(change, say))].join("\n")}\n`;
}

function changeLine(change: DraftChange, say: Say): string {
  const { kind, before, after } = change;
  const kinds = {
    changed: say({ zh: "改", en: "changed" }),
    removed: say({ zh: "删", en: "removed" }),
    added: say({ zh: "增", en: "added" }),
    moved: say({ zh: "移", en: "moved" }),
  };
  const paragraph = (after ?? before)?.paragraph ?? 0;
  const version = after ? "" : say({ zh: "上会稿", en: "of the draft passed, " });
  const place = say({ zh: `${version}第 ${paragraph + 1} 段`, en: `${version}paragraph ${paragraph + 1}` });
  return `  ${kinds[kind]}  ${place}：${changeInWords(change)}`;
}
