import { same, type Phrase } from "./phrase";

/** Headings and place-holders commander writes itself, or that stand in a flag, in either language. */
export function placeholdersIn(text: string): Phrase {
  const zh = Object.entries(chinese).reduce((words, [en, word]) => words.replace(en, word), text);
  return { ...same(text), zh };
}

const chinese: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "对象：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "[options]": "[选项]",
  "[command]": "[命令]",
  "<paths...>": "<文件、文件夹>…",
  "<file>": "<文件>",
  "[file]": "[文件]",
  "<folder>": "<文件夹>",
  "<rule>": "<规则>",
  "<FILE>": "<文件>",
  "<ID|FOLDER>": "<名称|文件夹>",
  "<key=value>": "<项目=内容>",
  "<FORM>": "<单据>",
  "<NAME>": "<单位>",
  "<ID>": "<规则>",
  "<N>": "<数>",
};

/** The name of an argument, as the help lists it. */
export function argumentWords(name: string): Phrase {
  return { en: name, zh: argumentNames[name] ?? name };
}

const argumentNames: Readonly<Record<string, string>> = {
  paths: "文件、文件夹",
  file: "文件",
  rule: "规则",
  folder: "文件夹",
};
