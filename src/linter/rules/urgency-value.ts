import type { Draft } from "../../draft/draft";
import { compact } from "../../draft/elements";
import { defineRule } from "../rule";

interface Options {
  readonly values: readonly string[];
  readonly telegramValues: readonly string[];
}

/** 紧急程度：公文标“特急”“加急”，电报标“特提”“特急”“加急”“平急”。 */
export const urgencyValue = defineRule<Options>({
  id: "urgency-value",
  title: { zh: "紧急程度用规定的词", en: "Urgency is one of the prescribed words" },
  group: "要素",
  severity: "error",
  basis: ["条例9"],
  defaults: { values: ["特急", "加急"], telegramValues: ["特提", "特急", "加急", "平急"] },
  *check({ draft }, { values, telegramValues }) {
    const telegram = isTelegram(draft);
    const allowed = telegram ? telegramValues : values;
    for (const urgency of draft.elements.urgency ?? []) {
      const word = compact(urgency.text).replace(/^紧急程度[：:]/, "");
      if (word === "" || allowed.includes(word)) continue;
      const list = allowed.map((each) => `“${each}”`).join("");
      yield {
        message: `紧急程度是“${word}”，${telegram ? "电报" : "公文"}的紧急程度分${list}`,
        range: urgency,
      };
    }
  },
});

function isTelegram({ elements }: Draft): boolean {
  const words = [...(elements.issuerMark ?? []), ...(elements.documentNumber ?? [])].map(({ text }) =>
    compact(text),
  );
  return words.some((each) => /电报|明电|密电|发电|传真/.test(each));
}
