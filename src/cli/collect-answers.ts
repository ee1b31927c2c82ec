import { resolve } from "node:path";
import { parseAnswer, parseAnswers } from "../facts/answers";
import type { Answers } from "../facts/facts";
import { CliError } from "./cli-error";
import { same } from "./phrase";
import { readText } from "./read-file";

/** The drafter's answers: those of `--answers FILE`, and over them those of `--answer key=value`. */
export function collectAnswers(single: readonly string[], file: string | undefined, cwd: string): Answers {
  const fromFile = file === undefined ? {} : readAnswersFile(file, cwd);
  return { ...fromFile, ...parsedTogether(single) };
}

function readAnswersFile(file: string, cwd: string): Answers {
  try {
    const parsed = parseAnswers(readText(resolve(cwd, file)));
    if (parsed.kind === "answers") return parsed.answers;
    const [first = "", ...others] = parsed.messages;
    throw new CliError(same(others.length > 0 ? `${first}（另有 ${others.length} 处错）` : first));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { zh, en } = error.phrase;
    throw new CliError({ zh: `--answers ${file}：${zh}`, en: `--answers ${file}: ${en}` });
  }
}

/** Read as lines of one file, so that two answers to one question are seen. */
function parsedTogether(single: readonly string[]): Answers {
  for (const answer of single) {
    const parsed = parseAnswer(answer);
    if (parsed.kind === "fault") throw new CliError(same(parsed.message));
  }
  const parsed = parseAnswers(single.map((answer) => answer.replace(/[\r\n]+/g, " ")).join("\n"));
  if (parsed.kind === "answers") return parsed.answers;
  throw new CliError(same(parsed.messages[0] ?? ""));
}
