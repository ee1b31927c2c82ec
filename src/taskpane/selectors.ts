import { type Severity, severities } from "../linter/finding";
import { setAsideBefore } from "../linter/suppression";
import type { FindingView } from "./engine";
import type { Open } from "./session";

/** 可报送, or what still stands in the way. A check that did not run never makes a draft ready. */
export type Verdict =
  | { readonly kind: "unchecked" }
  | { readonly kind: "empty" }
  | { readonly kind: "errors"; readonly count: number }
  | { readonly kind: "incomplete"; readonly count: number }
  | { readonly kind: "ready" };

/** While work is under way the last check's verdict stands; left stale by work that failed it does not. */
export function verdictOf({ checked, notes, isStale, work }: Open): Verdict {
  if (!checked || (isStale && !work)) return { kind: "unchecked" };
  if (checked.isEmpty) return { kind: "empty" };
  const errors = checked.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "errors", count: errors };
  const unseen = checked.failures.length + notes.length;
  return unseen > 0 ? { kind: "incomplete", count: unseen } : { kind: "ready" };
}

/** The findings the filter lets through, in the order they are shown. */
export function visibleFindings({ checked, filter }: Open): readonly FindingView[] {
  const { severity, group } = filter;
  return (checked?.findings ?? []).filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (group === undefined || finding.group === group),
  );
}

/** Whether the words a finding stands on have changed since: it was found in the draft before it was last read. */
export function hasChanged({ manuscript, isStale }: Open, { anchor, range }: FindingView): boolean {
  if (!isStale) return false;
  const words = anchor.before + anchor.words + anchor.after;
  const isThere = (text = ""): boolean => text.includes(words);
  return (
    !isThere(manuscript.paragraphs[range.paragraph]?.text) &&
    !manuscript.paragraphs.some(({ text }) => isThere(text))
  );
}

/** Whether the pages are only estimated, and so near their limit or past it that a page more or less decides. */
export function isPageCountCritical({ checked }: Open): boolean {
  return (checked?.gauges ?? []).some(
    ({ kind, value, limit, method }) =>
      kind === "pages" &&
      method !== "laid out" &&
      value !== undefined &&
      limit !== undefined &&
      value >= limit - 1,
  );
}

/** How many findings of each severity are open. */
export function countBySeverity({ checked }: Open): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0]));
  for (const { severity } of checked?.findings ?? []) counts[severity] = (counts[severity] ?? 0) + 1;
  return { error: counts.error ?? 0, warning: counts.warning ?? 0, advice: counts.advice ?? 0 };
}

/** The findings that can be fixed without being looked at one by one; none that may have been set aside before. */
export function safeFindings({ checked }: Open): readonly FindingView[] {
  const wasSetAside = setAsideBefore(checked?.unused ?? []);
  return (checked?.findings ?? []).filter(
    ({ fix, anchor: { rule, words } }) => fix?.safety === "safe" && !wasSetAside(rule, words),
  );
}

/** Those of them still ticked in the preview. */
export function tickedFindings(session: Open): readonly FindingView[] {
  const { task } = session;
  if (task.kind !== "choosingFixes") return [];
  return safeFindings(session).filter(({ id }) => !task.unticked.includes(id));
}

/** How many findings have been dealt with: fixed here, or ignored. */
export function handledCount({ checked, fixed }: Open): number {
  return fixed.length + (checked?.ignored.length ?? 0);
}

/** How many preparations the draft should show and does not. */
export function missingPreparations({ checked }: Open): number {
  return checked?.chain?.preparations.filter(({ state }) => state === "missing").length ?? 0;
}
