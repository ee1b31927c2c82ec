import { latinLetters, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  /** Symbols as they are often typed, and as GB 3100 has them. */
  readonly symbols: Readonly<Record<string, string>>;
}

/** 计量单位符号：大小写和上标按国家标准书写（km、kW、m²）。 */
export const unitSymbol = defineRule<Options>({
  id: "unit-symbol",
  title: { zh: "计量单位符号书写规范", en: "Unit symbols as the standard writes them" },
  group: "数字",
  severity: "advice",
  basis: ["GB 3100"],
  fix: "review",
  defaults: {
    symbols: {
      KM: "km",
      Km: "km",
      CM: "cm",
      MM: "mm",
      KG: "kg",
      Kg: "kg",
      KW: "kW",
      Kw: "kW",
      kw: "kW",
      KWH: "kW·h",
      KWh: "kW·h",
      kwh: "kW·h",
      KV: "kV",
      Kv: "kV",
      kv: "kV",
      Mw: "MW",
      Mpa: "MPa",
      mpa: "MPa",
      HZ: "Hz",
      hz: "Hz",
      M2: "m²",
      m2: "m²",
      M3: "m³",
      m3: "m³",
      KM2: "km²",
      km2: "km²",
    },
  },
  *check(context, { symbols }) {
    for (const { range, words } of matchesIn(context, units, latinLetters)) {
      const right = Object.hasOwn(symbols, words) ? symbols[words] : undefined;
      if (right === undefined) continue;
      yield {
        message: `单位符号“${words}”，国家标准写作“${right}”`,
        range,
        fix: replacement(range, words, right, "review"),
      };
    }
  },
});

const units = /[A-Za-z](?<=\d[万亿]?[ 　]?.)[A-Za-z]{0,2}[23]?(?![\w²³/·])/g;
