import { parseArgs } from "node:util";

/** The options of the command line, as parseArgs takes them. Throws, in Chinese with `usage`, for what it does not know. */
export function readOptions(options, usage) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${complaint(error)}${usage}`, { cause: error });
  }
}

function complaint({ code, message }) {
  const [, name = ""] = /'(?:-\w, )?(-{0,2}[^' ]*)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `不认识选项 ${name}。`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `多写了“${name}”。`;
  return /does not take/.test(message) ? `选项 ${name} 不带值。` : `选项 ${name} 后面要写它的值。`;
}
