import { carriedText } from "./carried-files";

/**
 * First in the page that is one file: a program it would fetch by its name, a worker's, gets an address made of the
 * text the page carries.
 */
const nameOf = __webpack_get_script_filename__;
const addresses = new Map<string, string>();

__webpack_get_script_filename__ = (chunk) => {
  const name = nameOf(chunk);
  const address = addresses.get(name) ?? addressOf(name);
  addresses.set(name, address);
  return address;
};

function addressOf(name: string): string {
  const text = carriedText(name);
  return text === undefined ? name : URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
