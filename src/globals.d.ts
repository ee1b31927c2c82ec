/** The few things every JavaScript host has and the ES library does not declare. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

/** A table of a pack, bundled as its own text. */
declare module "*.csv" {
  const text: string;
  export default text;
}
