import { reduce } from "./reduce-session";
import type { Session, SessionEvent } from "./session";

/** The session as it stands, and word of every change. */
export interface Store {
  get(): Session;
  dispatch(event: SessionEvent): void;
  /** Calls `changed` after every change; returns how to stop. */
  subscribe(changed: () => void): () => void;
}

/** A store that begins with this session; listeners are called only where it has changed. */
export function createStore(initial: Session): Store {
  const listeners = new Set<() => void>();
  let session = initial;
  return {
    get: () => session,
    dispatch(event) {
      const next = reduce(session, event);
      if (next === session) return;
      session = next;
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
