import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atMost, difference, interleave, line, median, paired, timed } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";

const rounds = 9;

const program = `import { createAttention, createLeadConnector, createSiro, SdkError } from "conversation-crm-sdk";
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
`;

/** Milliseconds that a program with all three vendors adds to the type-check of an empty file. */
export async function measure() {
  const modules = join(project, "node_modules");
  const lent = { "conversation-crm-sdk": project, "@types/node": join(modules, "@types/node"), "undici-types": join(modules, "undici-types") };
  return inEmptyProject(lent, async (directory) => {
    writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
    writeFileSync(join(directory, "program.ts"), program);
    writeFileSync(join(directory, "empty.ts"), "export {};\n");
    const rows = {};
    for (const compiler of ["typescript", "typescript-newest"]) {
      for (const file of ["empty.ts", "program.ts"]) {
        const settings = join(directory, `tsconfig.${compiler}.${file}.json`);
        const compilerOptions = { module: "nodenext", target: "es2022", lib: ["es2022"], types: ["node"], strict: true, noEmit: true, skipLibCheck: true };
        writeFileSync(settings, JSON.stringify({ compilerOptions, files: [file] }));
        rows[`${compiler} ${file}`] = [join(modules, compiler, "bin/tsc"), "--project", settings];
      }
    }
    const figures = await interleave(rows, rounds, (parameters) =>
      timed(() => {
        const { status, stdout } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
        if (status !== 0) throw new Error(stdout);
      }),
    );
    const lines = ["typescript", "typescript-newest"].flatMap((compiler) => [
      line(`an empty file, ${compiler}`, median(figures[`${compiler} empty.ts`]), "ms"),
      line(
        `our consumer over it, ${compiler}`,
        paired(figures[`${compiler} program.ts`], figures[`${compiler} empty.ts`], difference),
        "ms",
        compiler === "typescript" && atMost(150),
      ),
    ]);
    return { title: `Type-check, ${rounds} fresh processes each`, lines };
  });
}
