const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a document to the user as a download. */
export function saveFile(document: Uint8Array, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(document)], { type: docxType }));
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address up by then; freed at once, some save an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve();
}

/** A file's name without its ending, to name copies by. */
export function baseName(name: string): string {
  return name.replace(/\.[A-Za-z]{1,5}$/, "");
}
