import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

jest.setTimeout(30_000);

const scripts = join(__dirname, "../../scripts");

/** Serves a folder in a process of its own, asks it for each path, and gives what it answers. */
function served(port: number, requests: readonly { path: string; host?: string }[]) {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(folder, "index.html"), "<p>核签</p>");
  const program = `
    import { request } from "node:http";
    import { serve } from ${JSON.stringify(pathToFileURL(join(scripts, "serve.mjs")).href)};
    const { server, address } = await serve(${JSON.stringify({ folder, port })});
    const answers = [];
    for (const { path, host } of ${JSON.stringify(requests)}) {
      answers.push(await new Promise((resolve) => {
        const { port } = new URL(address);
        request({ port, path, host: "127.0.0.1", headers: host ? { host } : {} }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      }));
    }
    console.log(JSON.stringify({ address, listens: server.address().address, answers }));
    process.exit();
  `;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  return JSON.parse(stdout) as { address: string; listens: string; answers: number[] };
}

describe("npm start", () => {
  test("serves the folder to this machine alone and nothing beside it", () => {
    const { listens, answers } = served(0, [
      { path: "/" },
      { path: "/none.js" },
      { path: "/../package.json" },
      { path: "/%2e%2e%2fpackage.json" },
      { path: "/%ff" },
      { path: "/index.html/below" },
      { path: `/${"a".repeat(300)}` },
      { path: "/", host: "evil.example" },
    ]);
    expect(listens).toBe("127.0.0.1");
    expect(answers).toEqual([200, 404, 404, 404, 404, 404, 404, 403]);
  });

  test("takes the next port where the one asked for is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { address } = served(port, []);
    other.close();
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });

  test.each(["0", "abc", "70000"])("says what is wrong with --port %s before it builds anything", (port) => {
    const { status, stdout } = spawnSync(process.execPath, [join(scripts, "start.mjs"), "--port", port], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toBe(`--port 要写 1 到 65535 的整数，写的是“${port}”。\n`);
  });
});
