import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { quotedParagraphs } from "../../src/linter/quoted-paragraphs";

const quoted = (...lines: readonly string[]) => [
  ...quotedParagraphs(recognize(manuscriptFromText(lines.join("\n")))),
];

test("the paragraphs after the one that opens a quotation, the closing one among them, are quoted", () => {
  expect(quoted("修改为：“第三条　甲。", "（一）乙。", "（二）丙。”", "删去第七条。")).toEqual([1, 2]);
});

test("a quotation whose paragraphs each open it anew ends where it is closed", () => {
  expect(quoted("“第一段。", "“第二段。", "“第三段。”", "文外。")).toEqual([1, 2]);
});

test("a quotation within one paragraph quotes no other, and one never closed none at all", () => {
  expect(quoted("落实“双随机”要求。", "按“清单办理。", "按时报送。")).toEqual([]);
});
