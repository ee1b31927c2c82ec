/** How a UTF-16 unit behaves in a line; flags of one table, so that a look costs one step. */
export const lineFlag = {
  /** As wide as it is high: ideographs, full-width marks. A line may break on either side of it. */
  full: 1,
  /** Takes no room. */
  none: 2,
  /** 避头: may not begin a line. */
  noStart: 4,
  /** 避尾: may not end a line. */
  noEnd: 8,
  /** 悬挂: may stand past the end of a line. */
  hanging: 16,
  /** White space: takes no room at the end of a line, and a line may break after it. */
  space: 32,
} as const;

/** Width of a unit that is not full, as a part of its size: a mean of the faces offices use for Latin. */
export function latinWidth(code: number): number {
  return code < latinWidths.length ? (latinWidths[code] ?? commonWidth) : commonWidth;
}

function buildFlags(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const [first, last] of fullWidth) flags.fill(lineFlag.full, first, last + 1);
  for (const [first, last] of invisible) flags.fill(lineFlag.none, first, last + 1);
  mark(flags, "，。、；：？！", lineFlag.full | lineFlag.noStart | lineFlag.hanging);
  mark(flags, "）》〉」』】〕］｝％", lineFlag.full | lineFlag.noStart);
  mark(flags, "（《〈「『【〔［｛￥＄", lineFlag.full | lineFlag.noEnd);
  mark(flags, "”’", lineFlag.full | lineFlag.noStart);
  mark(flags, "“‘", lineFlag.full | lineFlag.noEnd);
  mark(flags, ",.:;!?)]}%", lineFlag.noStart);
  mark(flags, "([{", lineFlag.noEnd);
  mark(flags, " \u00a0", lineFlag.space);
  return flags;
}

function mark(flags: Uint8Array, characters: string, value: number): void {
  for (let index = 0; index < characters.length; index++) flags[characters.charCodeAt(index)] = value;
}

/** Marks that Chinese faces draw full (— … · × ① Ⅰ), ideographs, full-width forms, low surrogates. */
const fullWidth: readonly (readonly [first: number, last: number])[] = [
  [0xb1, 0xb1],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2010, 0x2027],
  [0x2030, 0x2033],
  [0x203b, 0x203b],
  [0x2103, 0x2103],
  [0x2116, 0x2116],
  [0x2160, 0x2188],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x2460, 0x27ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7af],
  [0xdc00, 0xdfff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

const invisible: readonly (readonly [first: number, last: number])[] = [
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xd800, 0xdbff],
  [0xfeff, 0xfeff],
];

const commonWidth = 0.5;
const latinWidths: readonly number[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[ijlt|!.,:;'I]/.test(character)) return 0.28;
  if (/[mwMW@%]/.test(character)) return 0.8;
  if (/[A-Z]/.test(character)) return 0.66;
  if (/[ ()[\]/\\]/.test(character)) return 0.3;
  return /[a-z]/.test(character) ? 0.46 : commonWidth;
});

/** Flags of every UTF-16 unit. The low surrogate of a pair takes the pair's room: the high one takes none. */
export const lineFlags: Uint8Array = buildFlags();
