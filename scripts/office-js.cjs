const { dirname, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { policyWithScriptsFrom, securityPolicy } = require("./security-policy.cjs");

/** Where the pane may take office.js from (--office-js), the usual one first. */
const officeJsSources = ["local", "cdn", "china-cdn"];

/** Microsoft's own servers: for the world, and the one in China (世纪互联). */
const addresses = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "china-cdn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * What a source comes to: `script`, the address in the page; `policy`, what the page may do; `plugins`, which copy
 * the files that are not taken from elsewhere.
 */
function officeJs(source) {
  if (!officeJsSources.includes(source)) {
    throw new Error(`--office-js 只能写 ${officeJsSources.join("、")}，写的是“${source}”。`);
  }
  const script = addresses[source];
  return script === undefined
    ? { script: "office-js/office.js", policy: securityPolicy, plugins: [copyOfficeJs()] }
    : { script, policy: policyWithScriptsFrom(new URL(script).origin), plugins: [] };
}

/**
 * The files a self-hosted pane loads in Word 2021 and later, on Windows, the web and a Mac, in the two languages of
 * the pane. The files that would send usage data are left out. Copied as they are, with their licence: it allows no
 * change.
 */
function copyOfficeJs() {
  const folder = dirname(require.resolve("@microsoft/office-js/package.json"));
  const scripts = [
    "office.js",
    "word-win32-16.01.js",
    "word-web-16.00.js",
    "word-mac-16.00.js",
    "o15apptofilemappingtable.js",
    "zh-cn/office_strings.js",
    "en-us/office_strings.js",
  ];
  const patterns = scripts.map((file) => ({
    from: join(folder, "dist", file),
    to: `office-js/${file}`,
    info: { minimized: true },
  }));
  return new CopyPlugin({
    patterns: [...patterns, { from: join(folder, "LICENSE.md"), to: "office-js/LICENSE.md" }],
  });
}

module.exports = { officeJs, officeJsSources };
