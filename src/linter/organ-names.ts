/** Whether two names may be one organ's: 天津市东丽区发展和改革委员会, 东丽区发展改革委 and 区发改委 are. Lenient. */
export function mayBeSameOrgan(one: string, other: string): boolean {
  const [a, b] = [normalOrgan(one), normalOrgan(other)];
  if (a === "" || b === "") return true;
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length < b.length ? isAbbreviation(a, b) : isAbbreviation(b, a);
}

/** Whether two names are certainly one organ's: the same words, 人民政府 or 政府. Strict. */
export function isSameOrgan(one: string, other: string): boolean {
  const name = normalOrgan(one);
  return name !== "" && name === normalOrgan(other);
}

/** A person's post at the end of a name: 区长, 张某某副区长, 局长. */
export const postAtEnd =
  /(区长|市长|县长|镇长|乡长|省长|书记|局长|厅长|处长|科长|部长|司长|主席|秘书长|校长|院长|总理|主任|同志)$/;

/** The words without spaces and punctuation at the ends, government and office names in their short form. */
function normalOrgan(name: string): string {
  return name
    .replace(/[\s　]/g, "")
    .replace(/[：:，,、。；;]+$/, "")
    .replace(/[（(][^（()）]*[）)]$/, "")
    .replace(/^中国共产党/, "中共")
    .replace(/^中共(?=.+委员会$)/, "")
    .replace(/人民政府/g, "政府")
    .replace(/(办公室|办公厅)$/, "办")
    .replace(/委员会/g, "委");
}

/** Each character of the short name in the long one, in order. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at++;
  return at === short.length;
}
