import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { drawIcon, iconSizes } from "../scripts/draw-icon.cjs";

const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** The checker is a module of Node's own kind, which runs in a process of its own here. */
function faultsOf(xml: string): readonly string[] {
  const program = `
    import { manifestFaults } from "./scripts/check-manifest.mjs";
    let xml = "";
    for await (const part of process.stdin.setEncoding("utf8")) xml += part;
    process.stdout.write(JSON.stringify(manifestFaults(xml)));
  `;
  const args = ["--input-type=module", "-e", program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, input: xml, encoding: "utf8" }));
}

test("the manifest has no fault", () => {
  expect(faultsOf(manifest)).toEqual([]);
});

test.each([
  ["an id that is no GUID", /6f2d1c1e-/, "6f2d1c1-", "Id 不是 GUID：6f2d1c1-5f0c-4f57-9c3b-8f4d2f7b9a10"],
  ["a version of three parts", "0.1.0.0", "0.1.0", "Version 要写四段数字：0.1.0"],
  ["another version", "0.1.0.0", "9.9.9.0", /^Version 要以 package.json 的版本 .* 开头：9.9.9.0$/],
  ["a name too long", 'Value="Gongwen Signoff"', `Value="${"长".repeat(126)}"`, /^超过125字：长/],
  [
    "a button that runs a function",
    'Action xsi:type="ShowTaskpane"',
    'Action xsi:type="ExecuteFunction"',
    "按钮只能打开窗格（ShowTaskpane）。",
  ],
  [
    "an icon of another size",
    'size="20" resid="Icon.20"',
    'size="20" resid="Icon.24"',
    "20 像素的图标指到了 https://localhost:3000/assets/icon-24.png。",
  ],
  ["a small main icon", "icon-32.png", "icon-16.png", "IconUrl 要指向 32 像素的图标。"],
  [
    "trust in another site",
    "<Hosts>",
    "<AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains><Hosts>",
    "AppDomains 只能写本站（https 和主机名，不带路径）：https://elsewhere.example",
  ],
  [
    "an address without https",
    "https://localhost:3000/help",
    "http://localhost:3000/help",
    "要用 https：http://localhost:3000/help.html",
  ],
  [
    "a set Word 2021 has not",
    ' MinVersion="1.3"',
    ' MinVersion="1.4"',
    "Requirements 高于 WordApi 1.3，Word 2021 就用不了：1.4",
  ],
  [
    "the tab of another program",
    "TabReviewWord",
    "TabReview",
    "“审阅”在 Word 里叫 TabReviewWord，写的是 TabReview",
  ],
  [
    "overrides for Outlook",
    "VersionOverridesV1_0",
    "VersionOverridesV1_1",
    "Word 只认 VersionOverridesV1_0。",
  ],
  ["a resource nobody made", 'resid="Sign.Url"', 'resid="Signing.Url"', "没有资源 Signing.Url。"],
  ["no English", '<bt:Override Locale="en-US" Value="Check"/>', "", "没有英文：核校"],
  ["no button for signing", "?view=sign", "?view=check", "没有按钮打开 ?view=sign。"],
  ["an icon too few", '<bt:Image size="80" resid="Icon.80"/>', "", "图标缺尺寸：80"],
  ["broken markup", "</Hosts>", "", /^不是合格的 XML：/],
])("the check finds %s", (_, from, to, fault) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(faultsOf(broken)).toContainEqual(typeof fault === "string" ? fault : expect.stringMatching(fault));
});

test("a manifest may name the site it stands on", () => {
  const named = manifest.replace(
    "<Hosts>",
    "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
  );
  expect(faultsOf(named)).toEqual([]);
});

test("the parts of a manifest stand in their order", () => {
  const swapped = manifest.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1");
  expect(faultsOf(swapped)).toEqual(["<Version> 的位置不对，顺序是固定的。"]);
});

test.each(iconSizes)(
  "the icon of %d pixels is a PNG of that size with something drawn and something clear",
  (size) => {
    const png = drawIcon(size);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    const start = png.indexOf("IDAT") + 4;
    const pixels = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    expect(pixels).toHaveLength(size * (size * 4 + 1));
    const opacities = new Set(
      Array.from(
        { length: size * size },
        (_, index) => pixels[Math.floor(index / size) * (size * 4 + 1) + 4 + (index % size) * 4],
      ),
    );
    expect(opacities.has(0) && opacities.has(255)).toBe(true);
  },
);
