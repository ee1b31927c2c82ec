import fc from "fast-check";
import { jsonSyntaxFaults } from "../../src/packs/json-syntax";

const faultsIn = (text: string): readonly string[] =>
  jsonSyntaxFaults(text).map(({ row, message }) => `${row} ${message}`);

describe("what is wrong with a JSON text written by hand", () => {
  test.each<[string, string, string]>([
    ["a comma left out", '{\n  "a": 1\n  "b": 2\n}', "2 末尾少了逗号，请补上。"],
    ["a comma left out after a list", '{\n  "a": [\n    1\n  ]\n\n  "b": 2\n}', "4 末尾少了逗号，请补上。"],
    [
      "a quote within quotes",
      '{"a": "关于"三重"事项"}',
      "1 “三”前面少了逗号，请补上；引号里又有引号的，里面的改用中文引号（“”）。",
    ],
    ["a comma too many", '{\n  "a": 1,\n}', "2 最后一项后面多了逗号，请删去。"],
    ["a comma too many in a list", '["a",\n"b",\n\n]', "2 最后一项后面多了逗号，请删去。"],
    ["Chinese quotes", "{\n  “a”: 1\n}", '2 引号要用英文的双引号（"），请改正。'],
    ["single quotes", `{"a": 'b'}`, '1 引号要用英文的双引号（"），请改正。'],
    ["a Chinese comma", '{\n"a": 1，\n"b": 2}', "2 逗号要用英文的（,），请改正。"],
    ["a Chinese comma after a word", '{\n"a": true，"b": 2}', "2 逗号要用英文的（,），请改正。"],
    ["a Chinese colon", '{"a"：1}', "1 冒号要用英文的（:），请改正。"],
    ["a colon left out", '{"a" 1}', "1 “a”后面少了冒号，请补上。"],
    ["a name without quotes", "{\n a: 1}", '2 “a”要用英文双引号括起，写成 "a"。'],
    ["a word without quotes", '{"a": 应改}', "1 “应改”要用英文双引号括起；不括的只有数字和 true、false。"],
    [
      "a number with a nought before it",
      '{"a": 08}',
      "1 “08”要用英文双引号括起；不括的只有数字和 true、false。",
    ],
    ["a remark", '{\n// 编号\n"a": 1}', "2 JSON 里不能写注释，请删去。"],
    ["a remark after a value", '{\n"a": 1 // 编号\n}', "2 JSON 里不能写注释，请删去。"],
    ["a quote left out", '{\n"a": "b,\n"c": 1}', "2 引号没有成对，请补上右引号。"],
    ["a path of Windows", '{"a": "C:\\规则"}', "1 引号里的反斜线要写两个（\\\\），请改正。"],
    ["a tab in a text", '{"a": "甲\t乙"}', "1 引号里有制表符一类看不见的字符，请删去或者改成空格。"],
    ["a bracket never closed", '{\n"a": {\n"b": 1\n}\n', "1 “{”没有收尾，请在末尾补上“}”。"],
    ["a list never closed", '{\n"a": [1,\n', "2 “[”没有收尾，请在末尾补上“]”。"],
    ["the other bracket", '{\n"a": [1\n}', "3 第2行的“[”在这里用“}”收尾，请改成“]”，或者补上漏写的括号。"],
    ["more after the end", "{}\n}", "2 前面的括号已经收尾，后面又有“}”，请核对括号，删去多出的。"],
    ["the first bracket left out", '"a": 1\n}', "1 开头少了“{”，请补上。"],
    ["a value left out", '{"a": ,"b": 1}', "1 这里不该是“,”，请核对前面的括号、引号和逗号。"],
    ["nothing after the colon", '{"a":', "1 没有写完，请补上后面的内容。"],
    ["nothing at all", " \n", "1 是空的，请写上内容。"],
  ])("%s is named by its line", (_, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
    expect(() => void JSON.parse(text)).toThrow();
  });

  test("a name written twice is told, and with it the first place that is no JSON", () => {
    expect(faultsIn('{\n"a": 1,\n"b": { "a": 1 },\n"a": 2,\n}')).toEqual([
      "4 “a”在第2行已经写过，后写的会盖住先写的，请只留一个。",
      "4 最后一项后面多了逗号，请删去。",
    ]);
  });

  test("a mark of the encoding, and brackets too deep for anybody, are borne", () => {
    expect(faultsIn(`\uFEFF{"a": [-1.5e+3, ${"7".repeat(90)}, null, "\\u4e00"]}`)).toEqual([]);
    expect(faultsIn("[".repeat(100_000))).toEqual(["1 一层套一层太深了，请核对括号。"]);
  });

  test("a text has a fault exactly where it is no JSON", () => {
    const piece = fc.constantFrom(..."{}[]:,\"'\\ \n\t01-.eu，：", '"a"', "true", "null", "12");
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(fc.oneof(text, fc.json()), (json) => isJson(json) === hasNoBrokenPlace(json)));
  });
});

/** Names written twice are JSON still. */
function hasNoBrokenPlace(text: string): boolean {
  return jsonSyntaxFaults(text).every(({ message }) => message.includes("已经写过"));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
