const { createHash } = require("node:crypto");

/**
 * What the pages may do, sent as a header by our own server and as a meta element for any other: only what comes from
 * the same place, nothing of anybody else's. The hash is that of the empty text: the style elements Fluent fills
 * through the CSSOM are empty when the browser looks at them.
 */
const securityPolicy = policyOf({
  scripts: "'self'",
  styles: "'self'",
  connections: "'self'",
  workers: "'self'",
});

/** The same for a pane that takes office.js from another origin: its scripts, and nothing else from there. */
function policyWithScriptsFrom(origin) {
  return policyOf({
    scripts: `'self' ${origin}`,
    styles: "'self'",
    connections: "'self'",
    workers: "'self'",
  });
}

/** The same for a page that is one file: the scripts and the style in it, and a worker made of its own text. */
function policyOfOneFile({ scripts, style }) {
  return policyOf({
    scripts: scripts.map(hashOf).join(" "),
    styles: hashOf(style),
    connections: "'none'",
    workers: "blob:",
  });
}

function policyOf({ scripts, styles, connections, workers }) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles} ${hashOf("")}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${connections}`,
    `worker-src ${workers}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

module.exports = { policyOfOneFile, policyWithScriptsFrom, securityPolicy };
