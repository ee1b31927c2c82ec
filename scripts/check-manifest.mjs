/**
 * Checks the pane's manifest without a network: `node scripts/check-manifest.mjs [FOLDER]`. With the folder of a build,
 * also that every file it names was built. Microsoft's own validator sends the manifest away; this one asks nobody.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version: packageVersion } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What is wrong with a manifest, a sentence each; with `folder`, also with the files it names there. */
export function manifestFaults(xml, folder) {
  const tree = parsed(xml);
  if (tree.fault) return [tree.fault];
  const { top } = tree;
  return [
    ...orderFaults(top),
    ...identityFaults(top),
    ...requirementFaults(top),
    ...overrideFaults(top),
    ...iconFaults(top),
    ...resourceFaults(top),
    ...localeFaults(top),
    ...addressFaults(top, folder),
  ];
}

/** Order of the children of OfficeApp, which Word insists on. */
const order =
  "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides".split(
    " ",
  );
const needed =
  "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts DefaultSettings Permissions".split(
    " ",
  );

function orderFaults({ children }) {
  const names = children.map(({ name }) => name);
  const missing = needed.filter((name) => !names.includes(name)).map((name) => `缺 <${name}>。`);
  const unknown = names.filter((name) => !order.includes(name)).map((name) => `不认识 <${name}>。`);
  const misplaced = names
    .filter((name, index) => index > 0 && order.indexOf(name) < order.indexOf(names[index - 1]))
    .map((name) => `<${name}> 的位置不对，顺序是固定的。`);
  return [...missing, ...unknown, ...misplaced];
}

function identityFaults(top) {
  const faults = [];
  const id = text(top, "Id");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) faults.push(`Id 不是 GUID：${id}`);
  const version = text(top, "Version");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) faults.push(`Version 要写四段数字：${version}`);
  if (top.attributes["xsi:type"] !== "TaskPaneApp") faults.push("xsi:type 要写 TaskPaneApp。");
  if (text(top, "Permissions") !== "ReadWriteDocument") faults.push("Permissions 要写 ReadWriteDocument。");
  if (!version.startsWith(`${packageVersion}.`)) {
    faults.push(`Version 要以 package.json 的版本 ${packageVersion} 开头：${version}`);
  }
  for (const [name, limit] of Object.entries({ DisplayName: 125, Description: 250 })) {
    const long = [child(top, name), ...(child(top, name)?.children ?? [])].flatMap(shownWords);
    faults.push(...long.filter((words) => words.length > limit).map((words) => `超过${limit}字：${words}`));
  }
  const hosts = all(child(top, "Hosts"), "Host").map(({ attributes }) => attributes.Name);
  if (hosts.join() !== "Document") faults.push(`Hosts 只写 Document，写的是 ${hosts.join()}`);
  return faults;
}

function shownWords(element) {
  return element?.attributes.DefaultValue ?? element?.attributes.Value ?? [];
}

/** Sets that can be named in a manifest are Word's alone; Word 2021 has up to 1.3, and more would hide the pane there. */
function requirementFaults(top) {
  const usual = child(child(top, "Requirements"), "Sets")?.attributes.DefaultMinVersion ?? "1.1";
  return all(child(top, "Requirements"), "Set").flatMap(({ attributes: { Name, MinVersion = usual } }) => {
    if (Name !== "WordApi") return [`Requirements 里不能写 ${Name}，运行时再查。`];
    return Number(MinVersion) > 1.3
      ? [`Requirements 高于 WordApi 1.3，Word 2021 就用不了：${MinVersion}`]
      : [];
  });
}

const taskpaneNamespace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const neededIcons = ["16", "32", "80"];

function overrideFaults(top) {
  const overrides = child(top, "VersionOverrides");
  if (!overrides) return ["缺 <VersionOverrides>，功能区就没有按钮。"];
  const faults = [];
  const { xmlns, "xsi:type": type } = overrides.attributes;
  if (xmlns !== taskpaneNamespace) faults.push("VersionOverrides 的命名空间要写窗格加载项的。");
  if (type !== "VersionOverridesV1_0") faults.push("Word 只认 VersionOverridesV1_0。");
  const tabs = all(overrides, "OfficeTab").map(({ attributes }) => attributes.id);
  if (tabs.join() !== "TabReviewWord") faults.push(`“审阅”在 Word 里叫 TabReviewWord，写的是 ${tabs.join()}`);
  // A function would run apart from the pane: Word 2021 has no runtime they share.
  const actions = all(overrides, "Action").map(({ attributes }) => attributes["xsi:type"]);
  if (actions.some((type) => type !== "ShowTaskpane")) faults.push("按钮只能打开窗格（ShowTaskpane）。");
  const ids = [...all(overrides, "Group"), ...all(overrides, "Control")].map(
    ({ attributes }) => attributes.id,
  );
  if (new Set(ids).size !== ids.length) faults.push("Group、Control 的 id 有重复。");
  for (const id of ids.filter((each) => !each || each.length > 125)) faults.push(`id 不合要求：${id}`);
  return faults;
}

/** Every icon has the sizes Word needs, and each size leads to the picture of that size. */
function iconFaults(top) {
  const pictures = new Map(
    all(top, "bt:Image").map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue ?? ""]),
  );
  const images = all(top, "Icon").map((icon) => all(icon, "bt:Image").map(({ attributes }) => attributes));
  const missing = images
    .map((each) => neededIcons.filter((size) => !each.some((image) => image.size === size)))
    .filter((sizes) => sizes.length > 0)
    .map((sizes) => `图标缺尺寸：${sizes.join("、")}`);
  const wrong = images
    .flat()
    .filter(({ size, resid }) => !pictures.get(resid)?.endsWith(`icon-${size}.png`))
    .map(({ size, resid }) => `${size} 像素的图标指到了 ${pictures.get(resid) ?? resid}。`);
  const named = Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 })
    .filter(([name, size]) => !child(top, name)?.attributes.DefaultValue?.endsWith(`icon-${size}.png`))
    .map(([name, size]) => `${name} 要指向 ${size} 像素的图标。`);
  return [...missing, ...wrong, ...named];
}

/** Longest texts of each kind of resource. */
const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048, "bt:Images": 2048 };

function resourceFaults(top) {
  const resources = child(child(top, "VersionOverrides"), "Resources");
  const made = Object.keys(limits).flatMap((kind) => child(resources, kind)?.children ?? []);
  const ids = made.map(({ attributes }) => attributes.id);
  const used = descendants(top).flatMap(({ attributes: { resid } }) => resid ?? []);
  const dangling = used.filter((id) => !ids.includes(id)).map((id) => `没有资源 ${id}。`);
  const unused = ids.filter((id) => !used.includes(id)).map((id) => `资源 ${id} 没有用到。`);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `资源 ${id} 重复。`);
  const longIds = ids.filter((id) => id.length > 32).map((id) => `资源名超过32字：${id}`);
  const longTexts = Object.entries(limits).flatMap(([kind, limit]) =>
    descendants(child(resources, kind))
      .flatMap(shownWords)
      .filter((value) => value.length > limit)
      .map((value) => `超过${limit}字：${value}`),
  );
  return [...dangling, ...unused, ...twice, ...longIds, ...longTexts];
}

/** Whatever is shown is written in Chinese and in English. */
function localeFaults(top) {
  if (text(top, "DefaultLocale") !== "zh-CN") return ["DefaultLocale 要写 zh-CN。"];
  const shown = [child(top, "DisplayName"), child(top, "Description"), ...all(top, "bt:String")];
  return shown.flatMap((element) => {
    const locales = (element?.children ?? []).map(({ attributes }) => attributes.Locale);
    return locales.includes("en-US") ? [] : [`没有英文：${element?.attributes.DefaultValue}`];
  });
}

function addressFaults(top, folder) {
  const elements = descendants(top).filter(({ attributes }) => /:\/\//.test(attributes.DefaultValue ?? ""));
  const addresses = elements.map(({ attributes }) => attributes.DefaultValue);
  const unsafe = addresses
    .filter((each) => !each.startsWith("https://"))
    .map((each) => `要用 https：${each}`);
  const pane = child(child(top, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue ?? "";
  if (!pane.endsWith("/taskpane.html")) return [...unsafe, `SourceLocation 要指向 taskpane.html：${pane}`];
  const base = pane.slice(0, -"taskpane.html".length);
  const elsewhere = addresses.filter((each) => !each.startsWith(base)).map((each) => `不在同一处：${each}`);
  const views = all(top, "bt:Url").flatMap(({ attributes }) => viewOf(attributes.DefaultValue));
  const missing = ["check", "sign"]
    .filter((view) => !views.includes(view))
    .map((view) => `没有按钮打开 ?view=${view}。`);
  const files =
    folder === undefined ? [] : addresses.flatMap((each) => fileFaults(each.slice(base.length), folder));
  return [...unsafe, ...elsewhere, ...domainFaults(top, base), ...missing, ...files];
}

/** The pane shows nobody else's pages: only its own origin may be named. */
function domainFaults(top, base) {
  return all(child(top, "AppDomains"), "AppDomain")
    .map((domain) => domain.text.trim())
    .filter((domain) => !URL.canParse(base) || domain !== new URL(base).origin)
    .map((domain) => `AppDomains 只能写本站（https 和主机名，不带路径）：${domain}`);
}

function viewOf(address) {
  return new URL(address).searchParams.get("view") ?? [];
}

function fileFaults(address, folder) {
  const name = address.replace(/\?.*$/, "");
  const path = join(folder, name);
  if (!existsSync(path)) return [`没有这个文件：${name}`];
  const size = /icon-(\d+)\.png$/.exec(name)?.[1];
  if (size === undefined) return [];
  const bytes = readFileSync(path);
  const real = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join("×");
  return bytes.toString("latin1", 1, 4) === "PNG" && real === `${size}×${size}`
    ? []
    : [`${name} 是 ${real}。`];
}

function parsed(xml) {
  const top = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  let fault;
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => (open.at(-1).text += words));
  parser.on("closetag", () => open.pop());
  parser.on("error", ({ message }) => (fault ??= `不是合格的 XML：${message}`));
  parser.write(xml).close();
  const [app] = top.children;
  return fault || app?.name !== "OfficeApp" ? { fault: fault ?? "不是加载项清单。" } : { top: app };
}

function child(element, name) {
  return element?.children.find((each) => each.name === name);
}

function text(element, name) {
  return child(element, name)?.text.trim() ?? "";
}

function descendants(element) {
  return (element?.children ?? []).flatMap((each) => [each, ...descendants(each)]);
}

function all(element, name) {
  return descendants(element).filter((each) => each.name === name);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] && resolve(process.argv[2]);
  const faults = manifestFaults(readFileSync(join(folder ?? root, "manifest.xml"), "utf8"), folder);
  for (const fault of faults) process.stderr.write(`manifest.xml：${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
