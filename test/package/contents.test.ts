import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { bundleSize, ceilings, limits } from "../bench/bundle.mjs";
import { project } from "../matrix/project.mjs";

const { alone, files } = inject("installed");
const home = join(alone, "node_modules/conversation-crm-sdk");
const read = (file: string) => readFileSync(join(home, file), "utf8");
const manifest = JSON.parse(read("package.json"));
const built = files.filter((file) => file.startsWith("dist/"));
const programs = built.filter((file) => /\.c?js$/.test(file));
const declarations = built.filter((file) => /\.d\.c?ts$/.test(file));

describe("what is packed", () => {
  test("is what was built, the words about it, and the licences", () => {
    expect(built.every((file) => /^dist\/[\w-]+(?:\.c?js|\.d\.c?ts)$/.test(file))).toBe(true);
    const words = ["CHANGELOG.md", "LICENSE", "README.md", "THIRD_PARTY_LICENSES.md", "package.json"];
    expect(files.filter((file) => !built.includes(file)).sort()).toEqual(words);
  });

  test("is what is installed", () => {
    const installed = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(home, file)).isFile());
    expect(installed.map((file) => file.replaceAll("\\", "/")).sort()).toEqual([...files].sort());
  });

  test("needs no other package", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(Object.keys(manifest.peerDependencies).filter((name) => !manifest.peerDependenciesMeta[name]?.optional)).toEqual([]);
    expect(readdirSync(join(alone, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["conversation-crm-sdk"]);
  });

  test("says its own version", () => {
    expect(programs.some((file) => read(file).includes(`"${manifest.version}"`))).toBe(true);
  });

  test.each([project, `${homedir()}/`, "file://"])("does not mention %s", (place) => {
    expect(files.filter((file) => read(file).includes(place))).toEqual([]);
  });
});

// Where a file is split, tsup writes CommonJS with sucrase, which takes an assignment to a private field for one to an export of its name.
test.each(programs.filter((file) => file.endsWith(".cjs")))("%s assigns to no export that has the name of a private field", (file) => {
  expect(read(file).match(/\.#(\w+) = exports\.\1 =/)).toBeNull();
});

describe("what is compiled in", () => {
  const compiledIn = [
    ...new Set(programs.flatMap((file) => [...read(file).matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)].map(([, name]) => name))),
  ];

  test("is zod and openapi-fetch", () => {
    expect(compiledIn.sort()).toEqual(["openapi-fetch", "zod"]);
  });

  test("comes with its licences, word for word", () => {
    const sections = read("THIRD_PARTY_LICENSES.md").split(/^## /m).slice(1);
    const texts = Object.fromEntries(sections.map((section) => /^(.+)\n+```text\n([\s\S]*)```\s*$/.exec(section)?.slice(1) ?? [section, ""]));
    const expected = compiledIn.map((name) => {
      const directory = join(project, "node_modules", name ?? "");
      const { version } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
      return [`${name} ${version}`, readFileSync(join(directory, "LICENSE"), "utf8")];
    });
    expect(texts).toEqual(Object.fromEntries(expected));
  });
});

const neededBy: Record<string, string[]> = {
  "dist/file": ["crypto", "fs/promises", "os", "path"],
  "dist/testing": ["http"],
  "dist/testing-msw": ["msw"],
  "dist/undici": ["crypto", "stream", "undici", "zlib"],
};

test.each(programs.filter((file) => !file.startsWith("dist/chunk-")))(
  "%s needs no more than its subject does: msw and Node's server the sandbox, undici its transport, and Node what keeps files",
  async (door) => {
    const { metafile } = await build({
      entryPoints: [join(home, door)],
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      metafile: true,
      write: false,
    });
    const needed = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    const names = [...new Set(needed.map(({ path }) => path.replace("node:", "")))].sort();
    expect(names).toEqual(neededBy[door.replace(/\.c?js$/, "")] ?? []);
    // The server is loaded when the sandbox listens, not before.
    expect(needed.filter(({ path, kind }) => path.endsWith("http") && kind === "import-statement")).toEqual([]);
  },
);

test.each(declarations)("%s takes its types from our own files", (file) => {
  const { importedFiles, typeReferenceDirectives, libReferenceDirectives, referencedFiles } = ts.preProcessFile(read(file));
  expect([...typeReferenceDirectives, ...libReferenceDirectives, ...referencedFiles]).toEqual([]);
  const own = built.map((name) => name.replace("dist/", "./").replace(/\.d\.(c?)ts$/, ".$1js"));
  const names = importedFiles.map(({ fileName }) => fileName);
  const allowed = file.startsWith("dist/testing-msw.") ? [...own, "msw"] : own;
  expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
});

describe("sizes", () => {
  test(`installed at most ${limits.installed} bytes`, () => {
    const size = files.reduce((sum, file) => sum + statSync(join(home, file)).size, 0);
    expect(size).toBeLessThanOrEqual(limits.installed);
  });

  test.each(["attention", "siro", "leadconnector"] as const)(
    "a program that calls %s, minified and compressed, within its limit or no larger than it is today",
    async (vendor) => {
      expect(await bundleSize(vendor, alone)).toBeLessThanOrEqual(ceilings[vendor]);
    },
  );
});
