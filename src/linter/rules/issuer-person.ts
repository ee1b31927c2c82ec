import type { Draft, Range } from "../../draft/draft";
import { compact, titleText } from "../../draft/elements";
import { defineRule } from "../rule";
import { isUpward } from "../upward";

interface Options {
  /** Words in a title that make it a person's own paper: a debriefing, a request for leave. */
  readonly personalMatters: readonly string[];
}

const post =
  "(?:区长|市长|县长|镇长|乡长|书记|局长|厅长|处长|科长|部长|主任|主席|秘书长|校长|院长|所长|站长|董事长|总经理)";
const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const postAndName = new RegExp(
  `${post}[\\s　：:]*[\\u4e00-\\u9fff]{2,4}$|^[\\u4e00-\\u9fff]{2,4}(?:同志|${post})$`,
);
const nameAlone = new RegExp(`^[${surnames}][\\u4e00-\\u9fff×某]{1,2}$`);
const organEnd = /[局委办院部处会署厅府所站街镇乡村校社团行司组中心]$/;

/** 个人署名：上行文不以个人名义报送。 */
export const issuerPerson = defineRule<Options>({
  id: "issuer-person",
  title: { zh: "上行文不以个人名义报送", en: "An upward document is not issued in a person's name" },
  group: "要素",
  severity: "error",
  basis: ["规则51", "条例15"],
  defaults: { personalMatters: ["述职", "请假", "休假", "外出", "个人", "辞职", "检查", "检讨"] },
  *check({ draft, facts }, { personalMatters }) {
    if (!isUpward(draft, facts) || personalMatters.some((word) => titleText(draft).includes(word))) return;
    const signature = signatureOf(draft);
    if (!signature || !isPerson(signature.text)) return;
    yield {
      message: `署名“${signature.text.trim()}”是个人，上行文不以领导干部个人名义报送`,
      range: signature,
    };
  },
});

/** The 署名, or what stands right above the date where no organ's name does. */
function signatureOf({ elements, paragraphs }: Draft): (Range & { readonly text: string }) | undefined {
  const [issuer] = elements.issuerName ?? [];
  if (issuer) return issuer;
  const date = elements.documentDate?.[0]?.paragraph;
  if (date === undefined) return undefined;
  for (let paragraph = date - 1; paragraph >= 0; paragraph--) {
    const text = paragraphs[paragraph]?.text ?? "";
    if (text.trim() !== "") return { paragraph, from: 0, to: text.length, text };
  }
  return undefined;
}

function isPerson(words: string): boolean {
  const name = compact(words);
  if (organEnd.test(name)) return false;
  return postAndName.test(words.trim()) ? name.length <= 24 : nameAlone.test(name);
}
