import { statutoryTypes } from "../../draft/terms";
import { titleText } from "../../draft/elements";
import { findInTitle } from "../../facts/search";
import { defineRule } from "../rule";

const types = statutoryTypes.join("|");
/** 的意见的通知, 的通知函: a 文种 that would end the title alone, and then another. */
const doubled = new RegExp(`的(?:${types})的?(?:${types})$`);
/** Titles that name another document or what was said in it, and 请示报告, which has a rule of its own. */
const namesAnother =
  /印发|转发|批转|公布|发布|征求|征询|反馈|报送|上报|呈报|提请|审议|答复|复函|批复|贯彻|落实|学习|执行|宣传|撤销|废止|修改|修订|停止|解读|起草|请示报告|的意见函/;

/** 标题文种：一个标题只用一个文种。 */
export const titleDoubleType = defineRule({
  id: "title-double-type",
  title: { zh: "标题只用一个文种", en: "A title names one document type" },
  group: "行文",
  severity: "warning",
  basis: ["条例8"],
  *check({ draft }) {
    const [carrier] = draft.parts;
    const title = titleText(carrier)
      .replace(/《[^》]*》/g, "")
      .replace(/[（(][^（()）]*[）)]$/, "");
    const words = doubled.exec(title)?.[0];
    if (words === undefined || namesAnother.test(title) || /的(.+)的\1$/.test(words)) return;
    const range = findInTitle(carrier, new RegExp(`${words}(?=$|[（(])`)) ?? { paragraph: 0, from: 0, to: 0 };
    yield { message: `标题中“${words}”叠用两个文种，一份公文用一个文种`, range };
  },
});
