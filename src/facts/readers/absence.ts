import type { Part } from "../../draft/draft";
import type { Facts, FactValues, OrganKind } from "../facts";
import { clue, type FactReader } from "../reading";
import { findInTitle } from "../search";

/** 出访人, 外出或请假人: whose journey or leave it is, as a title hints. Only read where that is the matter. */
export const readAbsence: FactReader = ({ carrier }, { matter, issuer }): Facts => {
  if (matter?.value === "因公出国（境）") return readTraveller(carrier);
  if (matter?.value === "离岗外出" || matter?.value === "会议请假")
    return readAbsentee(carrier, issuer?.value);
  return {};
};

function readTraveller(carrier: Part): Facts {
  const leader = findInTitle(carrier, /(?:副)?区长|区政府领导/);
  if (leader) return { traveller: clue("区政府领导", leader) };
  const other = findInTitle(carrier, /[\u4e00-\u9fff]{0,8}(?:局长|主任|科长|处长|书记)/);
  return other ? { traveller: clue("局级以下", other) } : {};
}

function readAbsentee(carrier: Part, issuer: OrganKind | undefined): Facts {
  for (const [pattern, absentee] of absentees) {
    const words = findInTitle(carrier, pattern);
    if (words) return { absentee: clue(absentee, words) };
  }
  if (issuer !== "部门" && issuer !== "街道（园区）") return {};
  const head = findInTitle(carrier, /主要(?:负责人|负责同志|领导)|局长|主任|书记/);
  return head ? { absentee: clue("部门街道主要负责人", head) } : {};
}

const absentees: readonly (readonly [RegExp, FactValues["absentee"]])[] = [
  [/副区长/, "副区长"],
  [/区长/, "区长"],
  [/(?:区政府)?办公室主任/, "办公室主任"],
];
