import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Installed, install } from "../matrix/project.mjs";

declare module "vitest" {
  interface ProvidedContext {
    installed: Installed;
  }
}

/** Packs what `npm run build` made, and installs it into two projects outside of this one. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "conversation-crm-sdk-"));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    provide("installed", await install(directory));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
