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
  const mayBegin = beginningsOf(words);
  const lengths = words.map((word) => word.length);
  return {
    search(text, found) {
      let state = root;
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (state === root && index + 1 < text.length && !mayBegin(unit, text.charCodeAt(index + 1)))
          continue;
        state = step(root, state, unit);
        for (const word of state.words) found(word, index + 1 - (lengths[word] ?? 0), index + 1);
      }
    },
  };
}

/**
 * Whether a word may begin with the unit and the one that follows. Most units of a text begin none: this tells without a
 * step of the automaton. Pairs that share one of the 65,536 bits cost a step in vain, nothing else.
 */
function beginningsOf(words: readonly string[]): (unit: number, next: number) => boolean {
  const bits = new Uint32Array(0x10000 / 32);
  const isSet = (slot: number): boolean => ((bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  for (const word of words) {
    const slot = slotOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : anyUnit);
    bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31));
  }
  return (unit, next) => isSet(slotOf(unit, next)) || isSet(slotOf(unit, anyUnit));
}

/** Stands for what follows a word of one unit. */
const anyUnit = 0;

function slotOf(unit: number, next: number): number {
  return (unit * 31 + next) & 0xffff;
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
