import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Finished, project, runNpm } from "./run.js";

/** Where the tests find the package as a consumer has it. */
export interface Installed {
  /** The packed package. */
  readonly tarball: string;
  /** The files in it, by their path inside the package. */
  readonly files: readonly string[];
  /** A project with nothing but the package. */
  readonly alone: string;
  /** A project that has msw and Node's types as well, and the programs of `test/package/consumer`. */
  readonly equipped: string;
}

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

async function install(directory: string): Promise<Installed> {
  const built = await readdir(join(project, "dist")).catch((): string[] => []);
  if (!built.includes("index.js")) throw new Error("There is nothing to pack: run `npm run build` first.");
  const { stdout } = succeeded(await runNpm(["pack", "--json", "--ignore-scripts", "--pack-destination", directory], project));
  const [packed] = Object.values(JSON.parse(stdout)) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error(`npm pack packed nothing: ${stdout}`);
  const tarball = join(directory, packed.filename);

  const alone = join(directory, "alone");
  await mkdir(alone);
  await writeFile(join(alone, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // Offline: a package without dependencies has nothing to fetch.
  succeeded(await runNpm(["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball], alone));

  const equipped = join(directory, "equipped");
  await cp(alone, equipped, { recursive: true });
  for (const name of ["msw", "@types/node", "undici-types"]) await link(name, equipped);

  const programs = join(project, "test/package/consumer");
  await cp(programs, alone, { recursive: true });
  await cp(programs, equipped, { recursive: true });
  return { tarball, files: packed.files.map((file) => file.path), alone, equipped };
}

/** Lends a consumer one of our own development dependencies, which saves it the network. */
async function link(name: string, consumer: string): Promise<void> {
  const place = join(consumer, "node_modules", name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(join(project, "node_modules", name), place, "junction");
}

function succeeded(finished: Finished): Finished {
  if (finished.code !== 0) throw new Error(`npm failed:\n${finished.stdout}${finished.stderr}`);
  return finished;
}
