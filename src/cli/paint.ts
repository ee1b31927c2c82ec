import type { Severity } from "../linter/finding";
import type { Io } from "./io";

/** How a terminal sets words apart; each gives the words back as they are where there is no colour. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
  good(text: string): string;
}

/** Colour only on a terminal that has it, and never against NO_COLOR (https://no-color.org). */
export function paintFor({ isTty, env }: Pick<Io, "isTty" | "env">): Paint {
  return isTty && !env.NO_COLOR && env.TERM !== "dumb" ? coloured : plain;
}

/** No colour: files and pipes. */
export const plain: Paint = { bold: as, dim: as, severity: (_, text) => text, good: as };

const severityCodes: Readonly<Record<Severity, string>> = { error: "31", warning: "33", advice: "36" };

const coloured: Paint = {
  bold: (text) => ansi("1", text),
  dim: (text) => ansi("2", text),
  severity: (severity, text) => ansi(severityCodes[severity], text),
  good: (text) => ansi("32", text),
};

function as(text: string): string {
  return text;
}

function ansi(code: string, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
