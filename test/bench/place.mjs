import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project whose build is measured. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** Lets work use an empty project outside of this one, which has the named packages. */
export async function inEmptyProject(packages, work) {
  const directory = mkdtempSync(join(tmpdir(), "conversation-crm-sdk-bench-"));
  try {
    for (const [name, source] of Object.entries(packages)) {
      const place = join(directory, "node_modules", name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(source, place, "junction");
    }
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
