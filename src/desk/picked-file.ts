import { carriedBytes } from "./carried-files";

/** A document somebody picked: from the machine, by dropping, or among the samples. */
export interface PickedFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** A file of the machine, read when asked. */
export function pickedFromDisk(file: File): PickedFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** A sample that came with the page. */
export function pickedSample(fileName: string): PickedFile {
  return { name: fileName, bytes: () => fetchSample(fileName) };
}

/** The samples that came with the page, by file name. */
export const sampleNames: readonly string[] = SAMPLE_NAMES;

async function fetchSample(fileName: string): Promise<Uint8Array> {
  const carried = carriedBytes(`samples/${fileName}`);
  if (carried) return carried;
  const response = await fetch(`samples/${encodeURIComponent(fileName)}`);
  if (!response.ok) throw new Error(`${response.status} ${fileName}`);
  return new Uint8Array(await response.arrayBuffer());
}
