/** Where a JSON text is not written as JSON must be: the line, counted from 1, and a Chinese sentence with the mending. */
export interface JsonSyntaxFault {
  readonly row: number;
  readonly message: string;
}

/**
 * What a person has to mend in a JSON text written by hand: every name written twice in one object, of which a reader would
 * take the last unseen, and the first place that is no JSON. Empty where nothing is wrong.
 */
export function jsonSyntaxFaults(text: string): readonly JsonSyntaxFault[] {
  const cursor: Cursor = { text: text.replace(/^\uFEFF/, ""), at: 0, row: 1, lastRow: 1, faults: [] };
  skipSpace(cursor);
  if (cursor.at >= cursor.text.length) return [{ row: 1, message: "是空的，请写上内容。" }];
  if (readValue(cursor, 0)) readEnd(cursor);
  return cursor.faults;
}

interface Cursor {
  readonly text: string;
  at: number;
  /** The line `at` stands on. */
  row: number;
  /** The line the last thing before `at` ended on. */
  lastRow: number;
  readonly faults: JsonSyntaxFault[];
}

/** Deeper than any file of a pack, and well below what the stack bears. */
const deepest = 200;

function skipSpace(cursor: Cursor): void {
  cursor.lastRow = cursor.row;
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const character = cursor.text.charAt(cursor.at);
    if (character === "\n") cursor.row += 1;
    else if (character !== " " && character !== "\t" && character !== "\r") return;
  }
}

/** Notes the fault; always false, which ends the reading. */
function fail(cursor: Cursor, message: string, row = cursor.row): false {
  cursor.faults.push({ row, message });
  return false;
}

function readValue(cursor: Cursor, depth: number): boolean {
  if (depth > deepest) return fail(cursor, "一层套一层太深了，请核对括号。");
  const character = cursor.text.charAt(cursor.at);
  if (character === "{") return readList(cursor, depth, objectKind);
  if (character === "[") return readList(cursor, depth, arrayKind);
  if (character === '"') return readString(cursor) !== undefined;
  return readWord(cursor);
}

interface ListKind {
  readonly open: string;
  readonly close: string;
  /** Reads one member; `seen` holds the line of each name before it. */
  readonly readMember: (cursor: Cursor, depth: number, seen: Map<string, number>) => boolean;
}

const objectKind: ListKind = { open: "{", close: "}", readMember: readPair };
const arrayKind: ListKind = { open: "[", close: "]", readMember: readValue };

function readList(cursor: Cursor, depth: number, kind: ListKind): boolean {
  const opened = cursor.row;
  const seen = new Map<string, number>();
  step(cursor);
  if (take(cursor, kind.close)) return true;
  for (;;) {
    if (cursor.at >= cursor.text.length) return unclosed(cursor, kind, opened);
    if (!kind.readMember(cursor, depth + 1, seen)) return false;
    skipSpace(cursor);
    if (take(cursor, kind.close)) return true;
    const commaRow = cursor.row;
    if (!take(cursor, ",")) return failAfterMember(cursor, kind, opened);
    if (cursor.text.charAt(cursor.at) === kind.close)
      return fail(cursor, "最后一项后面多了逗号，请删去。", commaRow);
  }
}

/** Past one character and the space after it. */
function step(cursor: Cursor): void {
  cursor.at += 1;
  skipSpace(cursor);
}

function take(cursor: Cursor, character: string): boolean {
  if (cursor.text.charAt(cursor.at) !== character) return false;
  // The space after a closing bracket is its reader's to pass: a missing comma stands on the bracket's own line.
  if (character === ",") step(cursor);
  else cursor.at += 1;
  return true;
}

function unclosed(cursor: Cursor, { open, close }: ListKind, opened: number): false {
  return fail(cursor, `“${open}”没有收尾，请在末尾补上“${close}”。`, opened);
}

function failAfterMember(cursor: Cursor, kind: ListKind, opened: number): false {
  const character = cursor.text.charAt(cursor.at);
  if (character === "") return unclosed(cursor, kind, opened);
  if (character === "}" || character === "]")
    return fail(
      cursor,
      `第${opened}行的“${kind.open}”在这里用“${character}”收尾，请改成“${kind.close}”，或者补上漏写的括号。`,
    );
  if (hints.has(character)) return failAt(cursor);
  if (cursor.lastRow < cursor.row) return fail(cursor, "末尾少了逗号，请补上。", cursor.lastRow);
  return fail(cursor, `“${character}”前面少了逗号，请补上；引号里又有引号的，里面的改用中文引号（“”）。`);
}

function readPair(cursor: Cursor, depth: number, seen: Map<string, number>): boolean {
  const { row } = cursor;
  if (cursor.text.charAt(cursor.at) !== '"') return failAtName(cursor);
  const name = readString(cursor);
  if (name === undefined) return false;
  const first = seen.get(name);
  if (first === undefined) seen.set(name, row);
  else fail(cursor, `“${name}”在第${first}行已经写过，后写的会盖住先写的，请只留一个。`, row);
  skipSpace(cursor);
  if (cursor.text.charAt(cursor.at) === "：") return failAt(cursor);
  if (cursor.text.charAt(cursor.at) !== ":")
    return fail(cursor, `“${name}”后面少了冒号，请补上。`, cursor.lastRow);
  step(cursor);
  return readValue(cursor, depth);
}

function failAtName(cursor: Cursor): false {
  const word = wordAt(cursor);
  return word === ""
    ? failAt(cursor)
    : fail(cursor, `“${shown(word)}”要用英文双引号括起，写成 "${shown(word)}"。`);
}

/** The characters between the quotes as they stand; undefined where the text breaks off, a fault noted. */
function readString(cursor: Cursor): string | undefined {
  const start = cursor.at + 1;
  for (let at = start; at < cursor.text.length; at += 1) {
    const character = cursor.text.charAt(at);
    if (character === '"') {
      cursor.at = at + 1;
      return cursor.text.slice(start, at);
    }
    if (character < " ") return failString(cursor, character);
    if (character !== "\\") continue;
    const [escape] = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(cursor.text.slice(at, at + 6)) ?? [];
    if (escape === undefined) {
      fail(cursor, "引号里的反斜线要写两个（\\\\），请改正。");
      return undefined;
    }
    at += escape.length - 1;
  }
  return failString(cursor, "");
}

function failString(cursor: Cursor, character: string): undefined {
  const isBroken = character === "" || character === "\n" || character === "\r";
  fail(
    cursor,
    isBroken ? "引号没有成对，请补上右引号。" : "引号里有制表符一类看不见的字符，请删去或者改成空格。",
  );
  return undefined;
}

function readWord(cursor: Cursor): boolean {
  const word = wordAt(cursor);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(word)) {
    cursor.at += word.length;
    return true;
  }
  if (word === "") return failAt(cursor);
  return fail(cursor, `“${shown(word)}”要用英文双引号括起；不括的只有数字和 true、false。`);
}

/** What stands at the cursor up to a space, a bracket or a mark. */
function wordAt({ text, at }: Cursor): string {
  const word = /[^\s:"'{}[\],，：“”‘’/]*/y;
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? "";
}

function shown(word: string): string {
  return word.length > 20 ? `${word.slice(0, 20)}…` : word;
}

function failAt(cursor: Cursor): false {
  const character = cursor.text.charAt(cursor.at);
  return fail(cursor, hints.get(character) ?? `这里不该是“${character}”，请核对前面的括号、引号和逗号。`);
}

const quotes = '引号要用英文的双引号（"），请改正。';
/** What people write who are used to writing Chinese, or programs. */
const hints: ReadonlyMap<string, string> = new Map([
  ...[..."“”‘’'「」"].map((quote) => [quote, quotes] as const),
  ["，", "逗号要用英文的（,），请改正。"],
  ["、", "顿号要改成英文的逗号（,）。"],
  ["：", "冒号要用英文的（:），请改正。"],
  ["；", "分号要改成英文的逗号（,）。"],
  [";", "分号要改成逗号（,）。"],
  ["/", "JSON 里不能写注释，请删去。"],
  ["#", "JSON 里不能写注释，请删去。"],
  ["", "没有写完，请补上后面的内容。"],
]);

function readEnd(cursor: Cursor): void {
  skipSpace(cursor);
  const { at, text } = cursor;
  if (at >= text.length) return;
  if (!/^\s*[[{]/.test(text)) fail(cursor, "开头少了“{”，请补上。", 1);
  else fail(cursor, `前面的括号已经收尾，后面又有“${text.charAt(at)}”，请核对括号，删去多出的。`);
}
