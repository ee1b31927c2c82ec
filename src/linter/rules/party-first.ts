import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 党委在前：同级党委和政府并提，党委在前（规则第二条的用例）。 */
export const partyFirst = defineRule({
  id: "party-first",
  title: { zh: "党委在前，政府在后", en: "The party committee is named before the government" },
  group: "用语",
  severity: "warning",
  basis: ["规则2"],
  fix: "review",
  *check(context) {
    for (const { range, words, text, groups } of matchesIn(context, governmentFirst)) {
      const { government = "", mark = "", place = "", party = "" } = groups;
      if (party !== "党中央" && continuesName.test(text.slice(range.to, range.to + 5))) continue;
      const message = `“${words}”政府在前，通常党委在前`;
      // With 中共东丽区委 the government's own full name is of unknown length: a person rewrites it.
      if (place !== "") yield { message, range };
      else yield { message, range, fix: replacement(range, words, `${party}${mark}${government}`, "review") };
    }
  },
});

const governmentFirst =
  /(?<government>国务院|(?<level>[市区县省镇乡])(?:人民)?政府)(?<mark>[、和及与])(?<place>中共[\u3400-\u9fff]{1,6}?)?(?<party>\k<level>委|(?<=国务院.)党中央)/g;

/** 区委 that only begins the name of an organ or post: 区委宣传部, 区委组织部, 区委书记, 市委员会. */
const continuesName =
  /^(?:办公|办(?![理好结])|组织|宣传|统战|政法|政研|研究室|员|社|党校|老干部|巡[视察]|网信|编|书记|副书记|常委|秘书|机关|部门|直属|各部|工作部(?!署)|外[事办]|农[工办]|改革|督查|保密|机要|军民|台[办港]|全面|依法|财[办经]|国安|国家安全|社工|社会工作|信访|平安|审计委|教育工委|[\u3400-\u9fff]工委)/;
