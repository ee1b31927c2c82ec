import type { Region } from "./engine";
import type { Strings } from "./strings/zh";

/** What a region is called: 正文 · 一、总体要求. */
export function regionName({ kind, heading, enclosed }: Region, strings: Strings): string {
  const named = heading === undefined ? strings.regions[kind] : headed(kind, heading, strings);
  return enclosed === undefined ? named : strings.inEnclosed(shortened(enclosed, 16), named);
}

function headed(kind: Region["kind"], heading: string, strings: Strings): string {
  const words = shortened(heading, 18);
  return kind === "attachments" ? words : strings.under(strings.regions[kind], words);
}

function shortened(text: string, most: number): string {
  const chars = [...text];
  return chars.length > most ? `${chars.slice(0, most - 1).join("")}…` : text;
}
