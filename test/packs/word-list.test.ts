import { manuscriptFromText } from "../../src/draft/plain-text";
import { review } from "../../src/host/review";
import type { RuleSetting } from "../../src/linter/configure";
import { allRules } from "../../src/linter/rule-list";
import { builtInPacks } from "../../src/packs/built-in";
import type { Pack } from "../../src/packs/pack";
import { rulesOf } from "../../src/packs/pack-rules";
import { readWordList, withWords } from "../../src/packs/word-list";

const national = nationalPack();

describe("a unit's word list", () => {
  test("is read as WPS writes it, headings, remarks and notes passed over", () => {
    const csv =
      "\uFEFF不用的写法,改用的写法,备注\r\n大走访,入户走访,区里的叫法\r\n#停用,不算\r\n创卫,创建国家卫生城市\r\n";
    expect(readWordList("words.csv", csv)).toEqual({
      kind: "words",
      words: { 大走访: "入户走访", 创卫: "创建国家卫生城市" },
    });
  });

  test.each(["大走访，入户走访", "大走访\t入户走访", "大走访 → 入户走访", "大走访=>入户走访"])(
    "as plain text may part the two so: %s",
    (line) =>
      expect(readWordList("词表.txt", line)).toEqual({ kind: "words", words: { 大走访: "入户走访" } }),
  );

  test.each([
    ["大走访", "words.csv 第1行：“大走访”没有写改成什么，请在第二格补上。"],
    [",入户走访", "words.csv 第1行：缺不用的写法，请补上。"],
    ["访,走访", "words.csv 第1行：“访”只有一个字，别的词里也会有，请写成完整的词。"],
    ["走访,入户走访", "words.csv 第1行：“入户走访”里还有“走访”，改了还会再报，请换一种写法。"],
    ["甲乙,丙\n甲乙,丁", "words.csv 第2行：“甲乙”前面已写改为“丙”，请只留一个。"],
    ["不用的写法,改用的写法", "words.csv：里面没有词，请每行写一对：不用的写法,改用的写法。"],
  ])("with a fault is not used: %s", (text, fault) => {
    expect(readWordList("words.csv", text)).toEqual({ kind: "faults", faults: [fault] });
  });

  const found = (pack: Pack): readonly (readonly [string, string | undefined])[] =>
    review(manuscriptFromText("各单位做好创卫和大走访，其它照旧。"), {
      rules: rulesOf(pack, allRules).filter(({ rule }) => rule.id === "preferred-word"),
      register: pack.register,
      reading: pack.reading,
    }).findings.map(({ text, fix }) => [text, fix?.title]);
  const own = { 创卫: "创建国家卫生城市" };
  const ownFound = [["创卫", "改为“创建国家卫生城市”"]];

  test("adds to the pack's words, and each is found and mended where it stands", () => {
    expect(found(withWords(withWords(national, own), { 大走访: "入户走访" }))).toEqual([
      ...ownFound,
      ["大走访", "改为“入户走访”"],
      ["其它", "改为“其他”"],
    ]);
  });

  test("speaks alone where the pack does not look for the usual words", () => {
    const off = settle({ off: true, options: { more: { 大走访: "入户走访" } } });
    expect(found(off)).toEqual([]);
    expect(found(withWords(off, own))).toEqual(ownFound);
    expect(found(withWords(withWords(off, own), { 大走访: "入户走访" }))).toHaveLength(2);
  });

  test("speaks alone where the pack knows nothing the usual words rest on", () => {
    const bare: Pack = { ...national, register: [] };
    expect(found(withWords(bare, own))).toEqual(ownFound);
    expect(found(withWords({ ...settle({ off: false }), register: [] }, own))).toHaveLength(2);
  });
});

function settle(setting: RuleSetting): Pack {
  return { ...national, ruleSettings: { ...national.ruleSettings, "preferred-word": setting } };
}

function nationalPack(): Pack {
  const pack = builtInPacks().find(({ id }) => id === "national");
  if (!pack) throw new Error("there is no pack");
  return pack;
}
