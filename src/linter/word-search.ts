/** One Aho–Corasick automaton over many words: finds them all in one pass, however many there are. */
export interface WordSearch {
  /**
   * Calls `found(word, from, to)` for every occurrence of every word, overlapping ones included, in order of their
   * ends. Time is linear in the text and in what is found.
   */
  search(text: string, found: (word: number, from: number, to: number) => void): void;
}

interface State {
  readonly next: Map<number, State>;
  /** Where to go on from when no next unit fits: the longest proper suffix that is also a beginning of a word. */
  fallback: State | undefined;
  /** Words that end here, longest first, those of the suffixes included. */
  words: readonly number[];
}

/** Builds the automaton; `words[i]` is reported as `i`. Empty words are never found. */
export function createWordSearch(words: readonly string[]): WordSearch {
  const root = buildTrie(words);
  linkFallbacks(root);
  const lengths = words.map((word) => word.length);
  return {
    search(text, found) {
      let state = root;
      for (let index = 0; index < text.length; index++) {
        state = step(root, state, text.charCodeAt(index));
        for (const word of state.words) found(word, index + 1 - (lengths[word] ?? 0), index + 1);
      }
    },
  };
}

function buildTrie(words: readonly string[]): State {
  const root = newState();
  words.forEach((word, index) => {
    if (word === "") return;
    let state = root;
    for (let at = 0; at < word.length; at++) state = child(state, word.charCodeAt(at));
    state.words = [...state.words, index];
  });
  return root;
}

function newState(): State {
  return { next: new Map(), fallback: undefined, words: [] };
}

function child(state: State, unit: number): State {
  const existing = state.next.get(unit);
  if (existing) return existing;
  const created = newState();
  state.next.set(unit, created);
  return created;
}

function linkFallbacks(root: State): void {
  const queue: State[] = [];
  for (const state of root.next.values()) {
    state.fallback = root;
    queue.push(state);
  }
  for (let state = queue.shift(); state; state = queue.shift()) {
    for (const [unit, next] of state.next) {
      next.fallback = step(root, state.fallback ?? root, unit);
      if (next.fallback.words.length > 0) next.words = [...next.words, ...next.fallback.words];
      queue.push(next);
    }
  }
}

function step(root: State, from: State, unit: number): State {
  for (let state: State | undefined = from; state; state = state.fallback) {
    const next = state.next.get(unit);
    if (next) return next;
  }
  return root;
}
