import type { Facts, FactValues, OrganKind } from "../facts";
import { clue, type FactReader, reading } from "../reading";
import { findInTitle } from "../search";

/** 事项: what the paper is for. What it is about comes first, then who sends it to whom (规则51, 53). */
export const readMatter: FactReader = ({ carrier }, known): Facts => {
  const abroad = findInTitle(carrier, /因公(?:临时)?(?:出国|出境|赴[^的]{1,10})|因公出访/);
  const aboutRules = findInTitle(carrier, /管理|规定|办法|制度|细则|规范|审批权限/);
  if (abroad && !aboutRules) return { matter: reading("因公出国（境）", abroad) };
  const byGovernment = known.issuer !== undefined && governmental.has(known.issuer.value);
  for (const [matter, words] of byGovernment ? anyones : [...departments, ...anyones]) {
    const place = findInTitle(carrier, words);
    if (place && !(aboutRules && matter === "因公出国（境）")) return { matter: clue(matter, place) };
  }
  return readBySender(known);
};

const governmental: ReadonlySet<OrganKind> = new Set(["区政府", "区政府办公室", "区政府党组"]);

type Hint = readonly [FactValues["matter"], RegExp];

/** What departments and subdistricts ask of the district government. */
const departments: readonly Hint[] = [
  ["计划外发文", /发文申请|申请(?:印发|发文)/],
  ["会议请假", /会议请假/],
  ["会议议题", /提请[^的]{0,12}会议?[^的]{0,6}(?:审议|研究|讨论)|会议议题/],
  ["全区性会议", /召开[^的]{0,20}(?:全区|大会|动员会|部署会)[^的]*的请示/],
];

const anyones: readonly Hint[] = [
  [
    "因公出国（境）",
    /出访|出国(?!留学|劳务|人员)|(?:率团|组团)[^的]{0,8}赴|赴(?:国（境）外|国外|境外|海外)|赴(?![^的]*(?:[省市县区]|自治区))[^的]{1,16}访问(?!学者)/,
  ],
  ["离岗外出", /请假|(?:离津|离岗|外出)(?:报备|报告|的请示|的报告)/],
  ["讲话文章", /讲话(?:稿)?$|致辞$/],
  ["新闻报道", /新闻(?:通稿|稿)$/],
  ["接见合影", /接见|合影/],
];

function readBySender({ issuer, recipient }: Facts): Facts {
  if (issuer?.source !== "draft" || issuer.range === undefined) return {};
  const words = { text: issuer.evidence, ...issuer.range };
  if (governmental.has(issuer.value))
    return { matter: issuer.clue ? clue("发文", words) : reading("发文", words) };
  if (recipient?.source !== "draft" || recipient.value !== "区政府" || recipient.range === undefined)
    return {};
  const both = { text: `${issuer.evidence}→${recipient.evidence}`, ...recipient.range };
  const unsure = issuer.clue === true || recipient.clue === true;
  return { matter: unsure ? clue("报送区政府审批", both) : reading("报送区政府审批", both) };
}

/** 重大、重要事项, 备案: what decides the signer. All but 备案 in the title are hints, for no word settles what is important. */
export const readImportance: FactReader = ({ carrier }): Facts => {
  const filing = findInTitle(carrier, /(?:备案|报备)(?:情况)?的?(?:报告|函|请示)/);
  const important = findInTitle(carrier, /规划|重大(?:政策|项目|工程)|投资计划|财政(?:预算|决算)|国有资产/);
  const organOrFunds = findInTitle(
    carrier,
    /(?:设立|成立|组建|撤销|调整)[^的]{1,24}(?:委员会|领导小组|指挥部|局|中心|机构|办公室|职责|权限|编制)|(?:资金|经费)(?:安排|分配|调整|拨付)?|管理权限/,
  );
  const major = findInTitle(carrier, /重大事项/);
  return {
    ...(filing && { filing: reading("是", filing) }),
    ...(important && { importantMatter: clue("是", important) }),
    ...(organOrFunds && { organOrFunds: clue("是", organOrFunds) }),
    ...(major && { majorMatter: clue("是", major) }),
  };
};
