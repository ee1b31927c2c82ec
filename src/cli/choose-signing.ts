import { builtInPacks } from "../packs/built-in";
import { builtInSigning } from "../packs/built-in-signing";
import type { Pack } from "../packs/pack";
import { signingInFolder } from "../packs/pack-folder";
import type { SigningTables } from "../routing/chain";
import { faultInWords } from "../routing/fault";
import { CliError } from "./cli-error";
import { packFilesIn, packFolder } from "./pack-files";
import { same } from "./phrase";

/** The signing tables of the pack that `--pack` names. Throws CliError where it has none, or they are faulty. */
export function chooseSigning(named: string | undefined, pack: Pack, cwd: string): SigningTables {
  const folder = namedFolder(named, cwd);
  const read = folder === undefined ? builtInSigning(pack) : signingInFolder(packFilesIn(folder), pack);
  if (!read) throw new CliError(noTables(pack.id));
  const [first, ...others] = read.faults;
  if (!first) return read.tables;
  const more = others.length > 0 ? `（另有 ${others.length} 处，用 packs check 可以看全部）` : "";
  throw new CliError(same(`${faultInWords(first)}${more}`));
}

/** The folder `--pack` names; undefined where it names a pack that comes with the program, or none. */
function namedFolder(named: string | undefined, cwd: string): string | undefined {
  if (named === undefined || builtInPacks().some(({ id }) => id === named)) return undefined;
  return packFolder(named, cwd);
}

function noTables(id: string) {
  return {
    zh: `规则包“${id}”没有签批的表，说不出由谁签批；请用 --pack 换一个有 routing.csv 的包，如 dongli。`,
    en: `Pack "${id}" has no signing tables; choose one with --pack, such as dongli.`,
  };
}
