import { join } from "node:path";
import { checkInThreads } from "../../src/cli/check-threads";
import { type CheckRequest, createChecker, type FileOutcome } from "../../src/cli/checker";
import { readSettings } from "../../src/cli/review-settings";
import { temporaryFolder } from "../helpers/cli";

const { folder, remove } = temporaryFolder({
  "thread.js": `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ path }) => {
      if (path.endsWith("exits.docx")) process.exit(3);
      if (path.endsWith("throws.docx")) throw new Error("坏了");
      parentPort.postMessage({ report: path, complaint: "", sum: {} });
    });`,
});
afterAll(remove);

const request: CheckRequest = {
  given: readSettings({}, folder),
  stats: false,
  format: "text",
  toStdout: false,
  several: true,
  lang: "zh",
  terminal: { cwd: folder, isTty: false, env: {} },
};
const threads = { jobs: 2, script: join(folder, "thread.js"), request, checker: createChecker(request) };
const paths = (names: readonly string[]) => names.map((name) => join(folder, `${name}.docx`));

test("a file on which a thread dies is complained of in its turn, and the others are checked", async () => {
  const files = paths(["a", "exits", "b", "throws", "c", "d"]);
  const taken: FileOutcome[] = [];
  await checkInThreads(files, 1, threads, (outcome) => taken.push(outcome));
  expect(taken.map(({ complaint }) => complaint.split("：")[0])).toEqual([
    "",
    "exits.docx",
    "",
    "throws.docx",
    "",
    "",
  ]);
  expect(taken.map(({ complaint }) => complaint).join("")).toContain("坏了");
  expect([0, 2, 4, 5].map((at) => taken[at]?.report)).toEqual(paths(["a", "b", "c", "d"]));
});

test("a report that cannot be taken ends the run with its reason, and no thread is left", async () => {
  const handles = () => process.getActiveResourcesInfo().filter((each) => each === "MessagePort").length;
  const before = handles();
  const full = checkInThreads(paths(["a", "b", "c"]), 0, threads, () => {
    throw new Error("满了");
  });
  await expect(full).rejects.toThrow("满了");
  expect(handles()).toBe(before);
});
