import { SaxesParser } from "saxes";

/** What a strict parser of XML with namespaces finds wrong in a part; undefined where it finds nothing. */
export function faultOf(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let fault: string | undefined;
  parser.on("error", ({ message }) => {
    fault ??= message;
  });
  parser.write(xml.replace(/^\uFEFF/, "")).close();
  return fault;
}
