import { serveChecks } from "./check-threads";
import { run } from "./main";
import { langOf } from "./phrase";
import { fileError } from "./read-file";

if (!serveChecks()) runCommand();

function runCommand(): void {
  // A reader that stops early (head, less) is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    const { zh, en } = fileError(error).phrase;
    const lang = langOf(process.argv.slice(2));
    process.stderr.write(lang === "zh" ? `输出没有写完：${zh}\n` : `The output was cut short: ${en}\n`);
    process.exit(2);
  });
  // Nobody is left to tell.
  process.stderr.on("error", () => undefined);
  void run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    isTty: process.stdout.isTTY ?? false,
    columns: process.stdout.columns,
    script: __filename,
    env: process.env,
  }).then((status) => {
    // Not exit(): what has been written still has to reach a pipe.
    process.exitCode = status;
  });
}
