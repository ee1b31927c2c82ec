import type { OrganKind } from "./facts";

/** What a pack tells of its own place, so that names and codes can be read. */
export interface ReadingOptions {
  /** 东丽区; absent where no district is one's own, and then every named 区 may be. */
  readonly districtName?: string;
  /** 机关代字, what stands before the 〔year〕 (东丽政发), and whose it is. */
  readonly issuerCodes: Readonly<Record<string, OrganKind>>;
}

/** An organ as a district's clerk sees it: the kinds that issue, and those a paper goes to or is issued with. */
export type OrganClass =
  OrganKind | "市政府" | "市政府办公厅" | "市级部门" | "其他区政府" | "区委" | "区委部门" | "区人大";

/**
 * The class of one organ by its name, full or short (天津市东丽区人民政府, 区政府).
 * Absent where the name does not show it: nothing is guessed from the subject.
 */
export function classifyOrgan(name: string, options: ReadingOptions): OrganClass | undefined {
  const whole = name.replace(/\s/g, "").replace(/^(?:中国共产党|中共)/, "");
  if (isBranch(whole, options)) return "部门";
  const { level, rest } = splitPlace(whole, options);
  const shape = shapes.find(({ pattern }) => pattern.test(rest));
  return shape?.classes[level];
}

type Level = "district" | "otherDistrict" | "city" | "none";

/** A name in two: whose organ it is, and which (东丽区 + 财政局). */
function splitPlace(name: string, { districtName }: ReadingOptions): { level: Level; rest: string } {
  const own = districtName === undefined ? -1 : name.indexOf(districtName);
  if (districtName !== undefined && own >= 0)
    return { level: "district", rest: name.slice(own + districtName.length) };
  if (name.startsWith("区")) return { level: "district", rest: name.slice(1) };
  const named =
    /^(?:[\u4e00-\u9fff]{2,3}市)?([\u4e00-\u9fff]{1,4}区)(?=人民|政府|委|人大|纪|监|[\u4e00-\u9fff]{2,16}(?:局|委|委员会|办|办公室|街道办事处|街道|管委会|支队)$)/;
  const match = named.exec(name);
  if (match?.[1] && !/自治区|开发区|园区|社区|^各/.test(match[1])) {
    return {
      level: districtName === undefined ? "district" : "otherDistrict",
      rest: name.slice(match[0].length),
    };
  }
  const city = /^(?!直辖|地级|县级|各)(?:[\u4e00-\u9fff]{2,3})?市(?=[\u4e00-\u9fff])/.exec(name);
  return city ? { level: "city", rest: name.slice(city[0].length) } : { level: "none", rest: name };
}

/** 市规划和自然资源局东丽分局: a bureau of the city that is the district's department for the matter. */
function isBranch(name: string, { districtName }: ReadingOptions): boolean {
  const branch = /局([\u4e00-\u9fff]{2,4})分局$/.exec(name)?.[1];
  return branch !== undefined && (districtName === undefined || districtName.startsWith(branch));
}

interface Shape {
  readonly pattern: RegExp;
  readonly classes: Readonly<Partial<Record<Level, OrganClass>>>;
}

/** 委员会 that are departments, and those that coordinate; any other is left unclassified. */
const committees =
  "发展和改革|教育|科学技术|工业和信息化|住房和(?:城乡)?建设|城市管理|交通运输|农业农村|水务|商务|卫生健康|" +
  "国有资产监督管理|体育|人口和计划生育|民族(?:和)?宗教(?:事务)?";
const councils =
  "安全生产|食品(?:药品)?安全|爱国卫生运动|绿化|国防动员|防灾减灾(?:救灾)?|减灾|招生|地名|消防安全|反恐怖?|禁毒|" +
  "道路交通安全|未成年人保护|妇女儿童工作|老龄工作|残疾人工作|语言文字工作|规划|双拥";

/** Read from the top; the first that fits what follows the place decides. */
const shapes: readonly Shape[] = [
  {
    pattern: /^(?:人民)?政府$/,
    classes: { district: "区政府", otherDistrict: "其他区政府", city: "市政府" },
  },
  {
    pattern: /^(?:人民)?政府(?:办公室|办公厅|办)$/,
    classes: { district: "区政府办公室", city: "市政府办公厅" },
  },
  { pattern: /^(?:人民)?政府党组$/, classes: { district: "区政府党组" } },
  { pattern: /^委(?:员会)?$/, classes: { district: "区委" } },
  { pattern: /^(?:人大|人民代表大会)(?:常委会|常务委员会)?$/, classes: { district: "区人大" } },
  {
    pattern: new RegExp(`(?:领导小组|指挥部|工作专班|协调小组|联席会议|(?:${councils})委员会)(?:办公室)?$`),
    classes: { district: "议事协调机构", none: "议事协调机构" },
  },
  { pattern: /^(?:委.{1,20}|纪委.*|监委|纪律检查委员会|监察委员会)$/, classes: { district: "区委部门" } },
  { pattern: new RegExp(`^(?:${committees})委员会$`), classes: { district: "部门", city: "市级部门" } },
  {
    pattern: /(?:街道办事处|街道|街|管理委员会|管委会)$/,
    classes: { district: "街道（园区）", none: "街道（园区）" },
  },
  { pattern: /^[^委].*委员会$/, classes: {} },
  {
    pattern: /^[\u4e00-\u9fff]{1,20}(?:局|委|办|办公室|支队)$/,
    classes: { district: "部门", city: "市级部门" },
  },
];
