import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

/** Runs in a process of its own: a module Office's tool depends on is one jest cannot load. */
const readManifest = `
  require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((manifest) => process.stdout.write(JSON.stringify(manifest)));
`;

test("the manifest is read by Office's own tool and names the pane", () => {
  const manifest = JSON.parse(
    execFileSync(process.execPath, ["-e", readManifest], { cwd: root, encoding: "utf8" }),
  );
  expect(manifest.displayName).toBe("公文核签");
  expect(manifest.defaultSettings.sourceLocation).toMatch(/^https:\/\/.*taskpane\.html$/);
  expect(manifest.hosts).toEqual(["Document"]);
  expect(manifest.permissions).toBe("ReadWriteDocument");
});
