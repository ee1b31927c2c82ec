import { run } from "./main";

// A reader that stops early (head, less) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  isTty: process.stdout.isTTY ?? false,
  columns: process.stdout.columns,
  env: process.env,
}).then((status) => {
  // Not exit(): what has been written still has to reach a pipe.
  process.exitCode = status;
});
