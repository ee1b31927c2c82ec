const digits = "零一二三四五六七八九";
const scales = ["", "十", "百", "千"];

/** 12 → 十二, 106 → 一百零六, 1002 → 一千零二. Whole numbers from 1 to 9999, which is as far as articles and 层次序数 go. */
export function chineseNumeral(value: number): string {
  const figures = [...String(value)];
  let numeral = "";
  figures.forEach((figure, index) => {
    if (figure !== "0") numeral += digits.charAt(Number(figure)) + (scales[figures.length - 1 - index] ?? "");
    else if (!numeral.endsWith("零")) numeral += "零";
  });
  return numeral.replace(/零$/, "").replace(/^一十/, "十");
}
