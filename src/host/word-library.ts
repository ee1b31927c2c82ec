/// <reference types="office-js" />

/** office.js as it was loaded and is ready: the two names it gives a page. */
export interface WordLibrary {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

/**
 * Whether Word says it has a requirement set. It says so even where the office.js that was loaded is older than the
 * set: whoever uses a member above WordApi 1.3 asks for the member too.
 */
export function hasSet({ Office: office }: WordLibrary, name: string, version: string): boolean {
  return office.context.requirements.isSetSupported(name, version);
}
