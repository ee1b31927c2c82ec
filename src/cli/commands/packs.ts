import { Command } from "commander";
import { builtInPacks, defaultPackId } from "../../packs/built-in";
import type { Pack } from "../../packs/pack";
import type { Context } from "../context";
import { paintFor } from "../paint";
import type { Say } from "../phrase";

/** `packs`: the packs that come with the program. */
export function packsCommand({ io, say, finish }: Context): Command {
  const paint = paintFor(io);
  return new Command("packs").description(say({ zh: "列出规则包", en: "list the packs" })).action(() => {
    for (const pack of builtInPacks()) io.stdout(`${paint.bold(pack.id)}  ${packText(pack, say)}\n`);
    finish(0);
  });
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
