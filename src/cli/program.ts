import { Command, type CommanderError } from "commander";
import { chainCommand } from "./commands/chain";
import { checkCommand } from "./commands/check";
import { explainCommand } from "./commands/explain";
import { fixCommand } from "./commands/fix";
import { packsCommand } from "./commands/packs";
import { rulesCommand } from "./commands/rules";
import { slipCommand } from "./commands/slip";
import type { Context } from "./context";
import { misuseError } from "./misuse";
import { oneOf } from "./option-values";
import { argumentWords, placeholdersIn } from "./placeholders";
import { version } from "./version";
import { widthOf } from "./width";

/** The command line: the commands in the order of its help, every word of it in the language chosen. */
export function createProgram(context: Context): Command {
  const { say } = context;
  const program = new Command("gongwen-signoff")
    .description(
      say({
        zh: "公文核签：照工作规则核校公文。文件不离开这台机器。",
        en: "Checks Chinese official documents. Nothing leaves the machine.",
      }),
    )
    .version(version, "-V, --version", say({ zh: "显示版本", en: "show the version" }))
    .option("--lang <zh|en>", say(languageHelp), language, "zh")
    .helpCommand(false)
    .addHelpText("after", `\n${say(afterHelp)}`);
  const commands = creators.map((create) => create(context));
  for (const command of commands) program.addCommand(command);
  const below = commands.flatMap((command) => [command, ...command.commands]);
  for (const command of below) command.option("--lang <zh|en>", say(languageHelp), language);
  for (const command of [program, ...below]) settle(command, program, context);
  return program;
}

const creators = [
  checkCommand,
  fixCommand,
  chainCommand,
  slipCommand,
  rulesCommand,
  explainCommand,
  packsCommand,
];

const languageHelp = { zh: "界面语言", en: "language of the interface" };

const language = oneOf("--lang", ["zh", "en"]);

const afterHelp = {
  zh: "退出状态：0 没有应改的；1 有应改的，或者宜改的超过限数；2 有没办成的事，原因见提示。\n例：gongwen-signoff check 送审稿.docx --answer 阶段=送签",
  en: "Exit status: 0 nothing that must be mended; 1 something is, or too many warnings; 2 something could not be done.\nExample: gongwen-signoff check draft.docx --answer stage=送签",
};

/** What commander does by itself in English is done in the language chosen; nothing here ends the process. */
function settle(command: Command, program: Command, { io, say }: Context): void {
  const inWords = (text: string): string => say(placeholdersIn(text));
  command
    .helpOption("-h, --help", say({ zh: "显示帮助", en: "show help" }))
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      outputError: () => undefined,
    })
    .configureHelp({
      displayWidth: widthOf,
      styleTitle: inWords,
      styleUsage: inWords,
      styleSubcommandTerm: inWords,
      styleOptionTerm: inWords,
      styleArgumentTerm: (name) => say(argumentWords(name)),
      optionDescription: ({ description }) => description,
    })
    .exitOverride((error: CommanderError) => {
      throw misuseError(error, command, program);
    });
}
