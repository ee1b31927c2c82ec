import { allRules } from "../linter/rule-list";
import { builtInPacks } from "../packs/built-in";
import { builtInSigning } from "../packs/built-in-signing";
import type { Pack } from "../packs/pack";
import { type PackTexts, readPackFolder, signingInFolder } from "../packs/pack-folder";
import { type WordList, withWords } from "../packs/word-list";
import type { SigningTables } from "../routing/chain";
import { faultInWords } from "../routing/fault";
import type { PackChoice, PackInfo } from "./engine";

/** A pack ready to go by; `signing` where it says who signs. */
export interface ShelvedPack {
  readonly pack: Pack;
  readonly signing?: SigningTables;
}

/** A pack ready for use, or what is wrong with it, in Chinese. */
export type PackOpening =
  | { readonly kind: "pack"; readonly shelved: ShelvedPack }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

/** Opens the pack chosen. One that comes with the program and is not there is a fault like any other. */
export function openPack(choice: PackChoice): PackOpening {
  return choice.kind === "built-in" ? openBuiltIn(choice.id) : openImported(choice.files);
}

/** What is shown of a pack. */
export function infoOf({ pack: { id, title, version, inForce }, signing }: ShelvedPack): PackInfo {
  return { id, title, version, inForce, signs: signing !== undefined };
}

/** The pack with the unit's own words; the last is kept, for what is built once a pack is not built at every check. */
export function packWith(pack: Pack, words: WordList): Pack {
  const key = JSON.stringify(words);
  if (lastWorded?.pack !== pack || lastWorded.key !== key)
    lastWorded = { pack, key, worded: withWords(pack, words) };
  return lastWorded.worded;
}

let lastWorded: { readonly pack: Pack; readonly key: string; readonly worded: Pack } | undefined;

function openBuiltIn(id: string): PackOpening {
  const pack = builtInPacks().find((each) => each.id === id);
  if (!pack) return { kind: "faults", faults: [`没有“${id}”这个规则包，请在设置里另选一个。`] };
  const signing = builtInSigning(pack)?.tables;
  return { kind: "pack", shelved: { pack, ...(signing && { signing }) } };
}

let lastImported: { readonly key: string; readonly opening: PackOpening } | undefined;

/** The last one is kept: the same folder is asked for at every check. */
function openImported(files: PackTexts): PackOpening {
  const key = JSON.stringify(files);
  if (lastImported?.key !== key) lastImported = { key, opening: readFolder(files) };
  return lastImported.opening;
}

function readFolder(texts: PackTexts): PackOpening {
  if (texts["pack.json"] === undefined)
    return { kind: "faults", faults: ["文件夹里没有 pack.json，请选规则包所在的文件夹。"] };
  const loaded = readPackFolder({ texts }, { rules: allRules, packs: builtInPacks() });
  return loaded.kind === "pack" ? withSigning(loaded.pack, texts) : loaded;
}

function withSigning(pack: Pack, texts: PackTexts): PackOpening {
  const read = signingInFolder({ texts }, pack);
  if (!read) return { kind: "pack", shelved: { pack } };
  const { tables, faults } = read;
  if (faults.length > 0) return { kind: "faults", faults: faults.map(faultInWords) };
  return { kind: "pack", shelved: { pack, signing: tables } };
}
