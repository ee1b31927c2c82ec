import { Command } from "commander";
import { allRules } from "../../linter/rule-list";
import { builtInPacks, defaultPackId } from "../../packs/built-in";
import type { Pack } from "../../packs/pack";
import { packSchemaFor } from "../../packs/rule-settings-schema";
import type { PackReport } from "../../packs/check-pack-folder";
import { checkPack } from "../check-pack";
import type { Context } from "../context";
import { packFolder } from "../pack-files";
import { paintFor } from "../paint";
import type { Say } from "../phrase";

/** `packs`: the packs that come with the program; `packs check`: every fault of one being made. */
export function packsCommand(context: Context): Command {
  const { io, say, finish } = context;
  const paint = paintFor(io);
  return new Command("packs")
    .description(
      say({
        zh: "列出规则包；packs check 验一个包",
        en: "list the packs; packs check holds one to its rules",
      }),
    )
    .addCommand(checkSubcommand(context))
    .addCommand(schemaSubcommand(context))
    .helpCommand(false)
    .action(() => {
      for (const pack of builtInPacks()) io.stdout(`${paint.bold(pack.id)}  ${packText(pack, say)}\n`);
      finish(0);
    });
}

function checkSubcommand({ io, say, finish }: Context): Command {
  return new Command("check")
    .description(say({ zh: "验一个规则包，说出每一处错", en: "check a pack and name every fault" }))
    .argument("<folder>", say({ zh: "规则包的文件夹", en: "the pack's folder" }))
    .action((folder: string) => {
      const report = checkPack(packFolder(folder, io.cwd));
      io.stdout(`${reportText(report, say)}\n`);
      finish(report.faults.length > 0 ? 1 : 0);
    });
}

/** For an editor that reads `$schema`: every rule and option is offered and checked while typing. */
function schemaSubcommand({ io, say, finish }: Context): Command {
  return new Command("schema")
    .description(
      say({ zh: "输出 pack.json 的 JSON Schema，供编辑器用", en: "print the JSON Schema of pack.json" }),
    )
    .action(() => {
      io.stdout(`${JSON.stringify(packSchemaFor(allRules), undefined, 2)}\n`);
      finish(0);
    });
}

function reportText({ faults, pack, proof }: PackReport, say: Say): string {
  if (faults.length > 0)
    return [...faults, say({ zh: `共 ${faults.length} 处错。`, en: `${faults.length} faults.` })].join("\n");
  const sound = say({ zh: `规则包 ${pack?.id ?? ""} 没有错。`, en: `Pack ${pack?.id ?? ""} has no fault.` });
  if (!proof) return `${sound}${say({ zh: "它没有签批的表。", en: " It has no signing tables." })}`;
  const count = proof.combinations.toLocaleString("en-US");
  return `${sound}${say({
    zh: `routing.csv 能分辨的 ${count} 种情形，每种都恰有一行说由谁签。`,
    en: ` Each of the ${count} cases routing.csv can tell apart meets exactly one row.`,
  })}`;
}

function packText({ id, title, version, inForce, register, ...pack }: Pack, say: Say): string {
  const { from, to } = inForce;
  const days = say({
    zh: `${from} 起施行${to ? `，至 ${to} 止` : ""}`,
    en: `in force from ${from}${to ? ` to ${to}` : ""}`,
  });
  const texts = register
    .filter(({ articles }) => Object.keys(articles).length > 0)
    .map((each) => `《${each.title}》`);
  const details = [
    say({ zh: `版本 ${version}`, en: `version ${version}` }),
    days,
    ...(pack.extends ? [say({ zh: `在 ${pack.extends} 之上`, en: `on top of ${pack.extends}` })] : []),
    say({ zh: `带原文：${texts.join("")}`, en: `with the text of ${texts.join("")}` }),
    ...(id === defaultPackId ? [say({ zh: "默认用它", en: "the default" })] : []),
  ];
  return `${title}\n  ${details.join(say({ zh: "；", en: "; " }))}`;
}
