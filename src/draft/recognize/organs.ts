import { compact, organsIn } from "../elements";

const organEnd =
  /(?:政府|办公[室厅]|[委局厅部院署处办司]|委员会|[所站]|中心|公司|集团|银行|学校|大学|学院|医院|街道|[街镇乡村]|园区|开发区|保税区|功能区|小组|指挥部|联席会议|专班|协会|学会|联合会|商会|工会|妇联|科协|残联|侨联|工商联|文联|社联|红十字会|政协|人大|国务院|中央|总会|理事会|董事会|基金会|研究会|促进会|监会|居委会|村委会|党组|常委会|支队|大队|总队|分局|总部|值班室|研究室|督查室|[社馆校园台行])$/;

/** Words no organ's name holds, but sentences, labels and headings do. */
const notInNames = /[。；！？：:“”"《》]|关于|通知|如下|现将|根据|请|为了|以下|下列|的|并|应当|责任单位|牵头/;

const closing = /[（(](?:盖章|章|公章|印章|代章|印)[）)]$/;

const bracketed = /[（(][^（）()]{0,30}[）)]/g;

/** 机关名称 as in 署名 or a masthead: a short line that ends as organs' names do and holds no word of a sentence. */
export function looksLikeOrgan(text: string): boolean {
  const name = compact(text).replace(closing, "").replace(bracketed, "");
  return (
    name.length >= 2 &&
    name.length <= 32 &&
    !/[、，,]/.test(name) &&
    organEnd.test(name) &&
    !notInNames.test(name)
  );
}

/** Several organs on one line, with spaces between (国务院　中央军委); their places in the text, or one where it is one name. */
export function organsOnLine(text: string): readonly { readonly from: number; readonly to: number }[] {
  const end = text.length - (closing.exec(text)?.[0].length ?? 0);
  const names = text.slice(0, end);
  const words = [...names.matchAll(/\S+/g)];
  const several = words.length > 1 && words.every(([word]) => looksLikeOrgan(word));
  if (!several) return [{ from: 0, to: names.trimEnd().length }];
  return words.map((word) => ({ from: word.index, to: word.index + word[0].length }));
}

const kindOfOrgans =
  /^(?:各|有关|相关|全[国省市区县]|[省市区县]直|[省市区县]属|直属|所属|驻|局属|机关|委属|部属).{0,30}$/;
const generalEnd =
  /(?:单位|部门|机关|企业|企事业单位|科室|处室|团体|[省市区县州盟旗局委办]|机构|社区|成员|人)$/;
const person =
  /(?:同志|先生|女士|主席|委员|代表|书记|区长|市长|省长|县长|镇长|主任|局长|部长|处长|总理|院长|校长|会长|秘书长|同志们|朋友们|各位领导|来宾|嘉宾|家长|同学|职工|市民|居民)(?:们)?$/;

const salutation = /^(?:尊敬的|亲爱的)/;

/** 主送机关: organs, kinds of organs (各街道办事处、各委局) or people addressed, in a list. */
export function isAddressees(list: string): boolean {
  const names = organsIn(list).map((name) => name.replace(salutation, ""));
  const last = names.at(-1);
  if (last === undefined || names.some((name) => name.length > 40 || notInNames.test(name))) return false;
  return isAddressee(last) && (names.length > 1 || last.length >= 2);
}

/** The same, surer: without the colon that marks 主送机关, every name in the list must be one. */
export function areAllAddressees(list: string): boolean {
  return isAddressees(list) && organsIn(list).every((name) => isAddressee(name) || name.length <= 2);
}

function isAddressee(addressed: string): boolean {
  const name = addressed.replace(salutation, "");
  if (looksLikeOrgan(name) || person.test(name)) return true;
  return (
    /^[委办局]$/.test(name) ||
    (kindOfOrgans.test(name) && generalEnd.test(name)) ||
    /人民政府[）)]$/.test(name)
  );
}

const post =
  /^[\u3400-\u9fff]{0,24}(?:总理|主席|省长|市长|区长|县长|镇长|乡长|主任|部长|局长|院长|检察长|委员长|秘书长|会长|书记|署长|行长|董事长|总经理)$/;
const personName = /^(?:[\u3400-\u9fff·]{2,6}|[\u3400-\u9fff]?[×xX*＊_＿]{1,3})$/;

/** 职务 and name, as a 命令 or 议案 is signed: 区长　王某某. Either may be stretched by spaces. */
export function isPostAndName(text: string): boolean {
  if (text.length > 40) return false;
  const gaps = [...text.matchAll(/\s+/g)];
  return gaps.some(({ index, 0: gap }) => {
    const [before, name] = [compact(text.slice(0, index)), compact(text.slice(index + gap.length))];
    return post.test(before) && personName.test(name) && !organEnd.test(name);
  });
}
