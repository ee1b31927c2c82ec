import type { Command, CommanderError } from "commander";
import { nearest } from "../facts/nearest";
import { CliError } from "./cli-error";
import { type Phrase, same } from "./phrase";
import { placeholdersIn } from "./placeholders";

/** A misused command line in one sentence with the nearest known name; help and version come back as they are. */
export function misuseError(error: CommanderError, command: Command, program: Command): Error {
  const worded = wording(error, command, program);
  return worded ? new CliError(worded) : error;
}

function wording({ code, message }: CommanderError, command: Command, program: Command): Phrase | undefined {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return undefined;
    case "commander.unknownCommand":
      return unknownCommand(quoted, program);
    case "commander.unknownOption":
      return unknownOption(quoted, command);
    case "commander.missingArgument":
      return missingArgument(quoted, command);
    case "commander.optionMissingArgument":
      return {
        zh: `${placeholdersIn(quoted).zh} 后面少了内容，请补上。`,
        en: `${quoted} lacks its value; give one.`,
      };
    case "commander.missingMandatoryOptionValue":
      return missingOption(quoted, command);
    case "commander.excessArguments":
      return tooMany(command);
    default:
      return same(message.replace(/^error: /, ""));
  }
}

function missingOption(option: string, command: Command): Phrase {
  const name = command.name();
  return {
    zh: `${name} 少了 ${placeholdersIn(option).zh}，请补上。`,
    en: `${name} needs ${option}; give it.`,
  };
}

function unknownCommand(name: string, program: Command): Phrase {
  const names = program.commands.map((command) => command.name());
  const like = nearest(name, names);
  if (like === undefined && /[./\\*]/.test(name)) {
    return {
      zh: `“${name}”不是命令；要核校它，请写成 gongwen-signoff check ${name}。`,
      en: `"${name}" is no command; to check it, write gongwen-signoff check ${name}.`,
    };
  }
  return {
    zh: `没有“${name}”这个命令，${like ? `是不是“${like}”？` : `可用的有 ${names.join("、")}。`}`,
    en: `There is no command "${name}"; ${like ? `did you mean "${like}"?` : `known: ${names.join(", ")}.`}`,
  };
}

function unknownOption(flag: string, command: Command): Phrase {
  const known = command.options.flatMap(({ long }) => (long ? [long] : []));
  const like = nearest(flag.replace(/=.*/, ""), [...known, "--help"]);
  return {
    zh: `${command.name()} 没有 ${flag} 这个选项，${like ? `是不是 ${like}？` : "用 --help 可以看全部选项。"}`,
    en: `${command.name()} has no option ${flag}; ${like ? `did you mean ${like}?` : "--help lists them all."}`,
  };
}

function missingArgument(name: string, command: Command): Phrase {
  const what: Readonly<Record<string, Phrase>> = {
    paths: { zh: "要核校的文件或者文件夹", en: "the files or folders to check" },
    file: { zh: "文件", en: "the file" },
    rule: { zh: "规则的名称", en: "the rule's id" },
    folder: { zh: "文件夹", en: "the folder" },
  };
  const missing = what[name] ?? same(name);
  return {
    zh: `${command.name()} 后面少了${missing.zh}，请补上。`,
    en: `${command.name()} lacks ${missing.en}; give it.`,
  };
}

function tooMany(command: Command): Phrase {
  const takes = command.registeredArguments.length;
  const below = command.commands.map((each) => each.name());
  if (below.length > 0) {
    return {
      zh: `${command.name()} 后面只能写 ${below.join("、")}，或者什么也不写，请改正。`,
      en: `${command.name()} takes ${below.join(", ")} or nothing.`,
    };
  }
  return {
    zh: `${command.name()} 后面${takes === 0 ? "不跟文件或者名称" : `只能写 ${takes} 个`}，多出的请去掉。`,
    en: `${command.name()} takes ${takes === 0 ? "no arguments" : `${takes} argument`}; remove the rest.`,
  };
}
