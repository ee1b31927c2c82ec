import type { WorkerAnswer, WorkerResult } from "./worker-messages";

/** So many findings take the page a few milliseconds to take in. */
const findingsAtOnce = 300;

/**
 * A result as it is sent: the findings of a check some at a time, so that the page can answer its user between them,
 * and the rest last.
 */
export function* answersOf(id: number, result: WorkerResult): Generator<WorkerAnswer> {
  if (result.kind !== "check") return yield { id, result };
  const { findings } = result.checked;
  for (let at = 0; at < findings.length; at += findingsAtOnce) {
    yield { id, findings: findings.slice(at, at + findingsAtOnce) };
  }
  yield { id, result: { ...result, checked: { ...result.checked, findings: [] } } };
}
