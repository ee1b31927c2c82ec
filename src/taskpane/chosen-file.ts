/** A file somebody chose, read here and nowhere else. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
