import { formatNumber } from "../../src/docx/number-format";

const numbers = (format: string, ...values: number[]): string =>
  values.map((value) => formatNumber(value, format)).join(" ");

describe("A number in Word's numbering formats", () => {
  test("chineseCountingThousand writes the zero between", () => {
    expect(numbers("chineseCountingThousand", 1, 10, 11, 20, 99, 100, 101, 110, 111, 1001, 1010, 10010)).toBe(
      "一 十 十一 二十 九十九 一百 一百零一 一百一十 一百一十一 一千零一 一千零一十 一万零一十",
    );
  });

  test("japaneseCounting, which Chinese Word uses for 一、二、三, leaves out ones and zeros from a hundred on", () => {
    expect(numbers("japaneseCounting", 1, 10, 12, 30, 100, 101, 123)).toBe(
      "一 十 十二 三十 百 百一 百二十三",
    );
  });

  test("chineseCounting goes digit by digit from a hundred on", () => {
    expect(numbers("chineseCounting", 9, 10, 19, 90, 99, 100, 105)).toBe("九 十 十九 九十 九十九 一○○ 一○五");
  });

  test("the capital figures of money are written out in full", () => {
    expect(numbers("chineseLegalSimplified", 1, 10, 21, 105)).toBe("壹 壹拾 贰拾壹 壹佰零伍");
    expect(numbers("ideographLegalTraditional", 2, 3, 6)).toBe("貳 參 陸");
  });

  test("stems, branches and the sixty pairs of them", () => {
    expect(numbers("ideographTraditional", 1, 10, 11)).toBe("甲 癸 11");
    expect(numbers("ideographZodiac", 1, 12, 13)).toBe("子 亥 13");
    expect(numbers("ideographZodiacTraditional", 1, 11, 60, 61)).toBe("甲子 甲戌 癸亥 61");
  });

  test("enclosed numbers end where the set ends and go on in digits", () => {
    expect(numbers("decimalEnclosedCircle", 1, 10, 20, 21)).toBe("① ⑩ ⑳ 21");
    expect(numbers("decimalEnclosedCircleChinese", 1, 10, 11)).toBe("① ⑩ 11");
    expect(numbers("decimalEnclosedParen", 1, 20)).toBe("⑴ ⒇");
    expect(numbers("decimalEnclosedFullstop", 1, 20)).toBe("⒈ ⒛");
    expect(numbers("ideographEnclosedCircle", 1, 10)).toBe("㈠ ㈩");
  });

  test("digits: plain, full width, with a leading zero, one by one in ideographs", () => {
    expect(numbers("decimal", 0, 12)).toBe("0 12");
    expect(numbers("decimalFullWidth", 12)).toBe("１２");
    expect(numbers("decimalZero", 3, 12)).toBe("03 12");
    expect(numbers("ideographDigital", 10, 25)).toBe("一〇 二五");
    expect(numbers("taiwaneseDigital", 10)).toBe("一○");
  });

  test("taiwaneseCounting and its thousands", () => {
    expect(numbers("taiwaneseCounting", 21, 100)).toBe("二十一 一○○");
    expect(numbers("taiwaneseCountingThousand", 10001)).toBe("一萬零一");
  });

  test("Roman figures, letters that repeat, ordinals, dashes, hex, and none", () => {
    expect(numbers("upperRoman", 4, 9, 1994)).toBe("IV IX MCMXCIV");
    expect(numbers("lowerRoman", 3)).toBe("iii");
    expect(numbers("upperLetter", 26, 27)).toBe("Z AA");
    expect(numbers("lowerLetter", 1, 53)).toBe("a aaa");
    expect(numbers("ordinal", 1, 2, 3, 4, 11, 21)).toBe("1st 2nd 3rd 4th 11th 21st");
    expect(numbers("numberInDash", 5)).toBe("- 5 -");
    expect(numbers("hex", 255)).toBe("FF");
    expect(formatNumber(7, "none")).toBe("");
  });

  test("a format not known here is not guessed at", () => {
    expect(formatNumber(1, "hebrew1")).toBeUndefined();
  });

  test("a number without end does not make a label without end", () => {
    expect(formatNumber(900_000_000, "upperRoman")).toBe("900000000");
    expect(formatNumber(900_000_000, "lowerLetter")).toBe("900000000");
  });
});
