import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { timed } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";

const programs = {
  "empty.ts": "export {};\n",
  "siro.ts": `import { createSiro, SdkError } from "conversation-crm-sdk/siro";
export async function use(): Promise<string> {
  try {
    const { data } = await createSiro().recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
    return data.name;
  } catch (error) {
    return SdkError.is(error) ? error.code : "";
  }
}
`,
  "all.ts": `import { createAttention, createLeadConnector, createSiro, SdkError } from "conversation-crm-sdk";
export async function use(): Promise<string> {
  try {
    const { data } = await createSiro().recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
    const { attributes } = await createAttention().conversations.changePrivacy("conv_1", { privacy: "public" });
    const { conversation } = await createLeadConnector().conversations.update("conv_1", { locationId: "loc_1", unreadCount: 0 });
    return data.name + String(attributes) + String(conversation);
  } catch (error) {
    return SdkError.is(error) ? error.code : "";
  }
}
`,
};

const compilerOptions = { module: "nodenext", target: "es2022", lib: ["es2022"], types: ["node"], strict: true, noEmit: true, skipLibCheck: true };

/** Lets work use a project for each of these packages, with programs that import it. */
export async function consumersOf(packages, work, made = {}) {
  const [[name, place] = [], ...others] = Object.entries(packages);
  if (name === undefined) return work(made);
  const modules = join(project, "node_modules");
  const lent = { "conversation-crm-sdk": place, "@types/node": join(modules, "@types/node"), "undici-types": join(modules, "undici-types") };
  return inEmptyProject(lent, (directory) => {
    writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
    for (const [file, program] of Object.entries(programs)) {
      writeFileSync(join(directory, file), program);
      writeFileSync(join(directory, `tsconfig.${file}.json`), JSON.stringify({ compilerOptions, files: [file] }));
    }
    return consumersOf(Object.fromEntries(others), work, { ...made, [name]: directory });
  });
}

/** Milliseconds that a compiler takes for one of the programs, in a process of its own. */
export function compile(compiler, file) {
  const settings = join(dirname(file), `tsconfig.${basename(file)}.json`);
  return timed(() => {
    const { status, stdout } = spawnSync(process.execPath, [join(project, "node_modules", compiler, "bin/tsc"), "--project", settings], { encoding: "utf8" });
    if (status !== 0) throw new Error(stdout);
  });
}

/** Milliseconds until an editor that has just opened a program shows what `createSiro()` offers, in a process of its own. */
export function firstCompletion(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL("completion.mjs", import.meta.url)), file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
