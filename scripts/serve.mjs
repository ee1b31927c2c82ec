/** Serves a folder of built files to this machine alone. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize, sep } from "node:path";

const { securityPolicy } = createRequire(import.meta.url)("./security-policy.cjs");

/** How many ports after the one asked for are tried when it is taken. */
const attempts = 20;

/**
 * Serves `folder` at 127.0.0.1, at `port` or, where that is taken, the next that is not (0: any that is free). Resolves
 * to the server and its address.
 */
export async function serve({ folder, port }) {
  const server = createServer((request, response) => answer(folder, request, response));
  const last = port === 0 ? 0 : port + attempts;
  for (let candidate = port; candidate <= last; candidate++) {
    if (await listens(server, candidate)) {
      return { server, address: `http://localhost:${server.address().port}/` };
    }
  }
  throw new Error(`端口 ${port} 到 ${last} 都被占用，请用 --port 另指定一个，如 npm start -- --port 8080。`);
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const refused = (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      resolve(true);
    });
  });
}

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

function answer(folder, { method, url, headers }, response) {
  // Another site's page could otherwise ask for ours under its own name (DNS rebinding).
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? "")) return refuse(response, 403);
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405);
  const file = fileAt(folder, url);
  if (file === undefined) return refuse(response, 404);
  const isHashed = /\.[0-9a-f]{8}\.(js|css)$/.test(file.path);
  response.writeHead(200, {
    "Content-Type": types[extname(file.path)] ?? "application/octet-stream",
    "Content-Length": file.size,
    "Cache-Control": isHashed ? "max-age=31536000, immutable" : "no-cache",
    "Content-Security-Policy": securityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  if (method === "HEAD") return response.end();
  createReadStream(file.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}

/** The file an address names, nothing outside the folder; undefined where there is none. */
function fileAt(folder, url) {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const full = normalize(join(folder, path));
  if (full !== folder && !full.startsWith(folder + sep)) return undefined;
  return regularFile(full) ?? regularFile(join(full, "index.html"));
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Undefined also where the path cannot be one: a file taken for a folder, a name too long. */
function regularFile(path) {
  try {
    const stats = statSync(path);
    return stats.isFile() ? { path, size: stats.size } : undefined;
  } catch {
    return undefined;
  }
}
