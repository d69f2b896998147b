import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundleSize, limits, vendors } from "./bundle.mjs";
import { atMost, line } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";

/** Bytes that a consumer installs, and bytes that a program of theirs grows by. */
export async function measure() {
  const bundles = await inEmptyProject({ "conversation-crm-sdk": project }, async (directory) => {
    const lines = [];
    for (const vendor of vendors) {
      lines.push(line(`bundle of ${vendor} with its rules, minified and gzipped`, await bundleSize(vendor, directory), "bytes", atMost(limits.bundle)));
    }
    return lines;
  });
  const { dependencies = {} } = readManifest(project);
  return {
    title: "Sizes",
    lines: [
      ...bundles,
      line("installed, all three vendors and the sandbox", installedSize(project), "bytes", atMost(limits.installed)),
      line("runtime dependencies", Object.keys(dependencies).length, "", atMost(0)),
    ],
  };
}

/** How many bytes npm packs of a built project, and so installs. */
export function installedSize(directory) {
  // npm adds these three to what is listed.
  return [...readManifest(directory).files, "package.json", "README.md", "LICENSE"].reduce((sum, file) => sum + sizeOf(join(directory, file)), 0);
}

function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
}

function sizeOf(path) {
  const found = statSync(path);
  return found.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : found.size;
}
