/**
 * The page may be one file that carries the others in itself (scripts/single-file.cjs): a worker's program as text, a
 * sample in Base64, each in an element named after the file. Undefined where the page is one of many files.
 */
export function carriedText(fileName: string): string | undefined {
  return [...document.querySelectorAll<HTMLScriptElement>("script[data-file]")].find(
    ({ dataset }) => dataset.file === fileName,
  )?.text;
}

/** The bytes of a carried file that was put in as Base64. */
export function carriedBytes(fileName: string): Uint8Array | undefined {
  const base64 = carriedText(fileName);
  return base64 === undefined
    ? undefined
    : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
