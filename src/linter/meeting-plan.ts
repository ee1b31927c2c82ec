import type { Draft } from "../draft/draft";
import { titleText } from "../draft/elements";

/** Whether the draft announces, asks for or plans a meeting still to be held, by its title. */
export function isMeetingPlan(draft: Draft): boolean {
  const title = titleText(draft);
  if (/纪要|讲话|精神|总结|报道|制度|经费|管理|规则|请假|简报|情况的(?:报告|通报)/.test(title)) return false;
  if (!/会/.test(title)) return false;
  return (
    /(?:召开|举办|举行)[^的]*(?:会|会议|大会|论坛)/.test(title) ||
    /会议?(?:筹备|组织|实施|工作)?(?:方案|通知|安排|预案)$/.test(title)
  );
}

/** Whether the draft plans an event: a meeting, or what is celebrated, opened or shown. */
export function isEventPlan(draft: Draft): boolean {
  const title = titleText(draft);
  if (/纪要|讲话|精神|总结|报道|简报|情况的(?:报告|通报)/.test(title)) return false;
  return (
    isMeetingPlan(draft) ||
    /(?:举办|举行|召开|参加|出席|邀请)|(?:活动|仪式)[^的]{0,6}(?:的|方案|安排|通知|请示)|邀请函/.test(title)
  );
}
