// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { behavioursOf, draftsOf, vendorsOf } from "./documents/drafts.mjs";
import { writeIndex } from "./documents/llms.mjs";
import { writeVendor } from "./documents/vendor.mjs";
import { readMap } from "./map.mjs";
import { readSpecification } from "./specification.mjs";

/** Where nothing may stand that is not generated. */
export const documentsFolder = "docs/operations";

/**
 * The documents that are made from the specifications and the operations, by their paths: one for each vendor, and `llms.txt`.
 * The operations are read from the code as it stands, so what is generated for the code is written before.
 * @param {string} root The folder of the package.
 * @returns {Promise<Map<string, string>>}
 */
export async function documentsOf(root) {
  /** @type {Map<string, string>} */
  const files = new Map();
  const apis = readMap(root).map(({ service, specification }) => ({ service, specification: readSpecification(specification) }));
  const folders = vendorsOf(root);
  if (folders.length === 0) return files;
  const carriedOut = await behavioursOf(root);
  const vendors = await Promise.all(
    folders.map(async (vendor) => {
      const drafted = (await draftsOf(root, vendor)).map((draft) => ({ ...draft, isExample: !carriedOut.has(draft.name) }));
      const own = new Set(drafted.map(({ service }) => service));
      return { vendor, drafted, apis: apis.filter(({ service }) => own.has(service)) };
    }),
  );
  for (const documented of vendors) files.set(join(root, documentsFolder, `${documented.vendor}.md`), writeVendor(documented));
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  files.set(join(root, "llms.txt"), writeIndex(manifest, guidesOf(root), vendors));
  return files;
}

/**
 * The guides in `docs/`, each with its title and the sentence below it.
 * @param {string} root
 */
function guidesOf(root) {
  const folder = join(root, "docs");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => {
    const [title = "", summary = ""] = readFileSync(join(folder, name), "utf8").split(/\n{2,}/);
    return { file: `docs/${name}`, title: title.replace(/^# /, ""), summary: summary.replaceAll("\n", " ") };
  });
}
