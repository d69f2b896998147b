import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { version } from "../src/core/version.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const source = join(root, "src");
const vendors = ["attention", "siro", "leadconnector"];
const stores = ["redis"];

interface Import {
  readonly from: string;
  /** A file of src by its path there, or a package by its name. */
  readonly what: string;
  readonly isTypeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort();
const read = (file: string) => readFileSync(join(source, file), "utf8");

/** Every import and re-export of a file: `import … from`, `export … from`, `import "…"`, `import("…")`, `require("…")`. */
function importsOf(file: string, text = read(file)): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  // A path of a vendor may end in such a word: "/conversations/messages/export".
  const statements = /(?:(?<![/"'])\b(import|export)\b(\s+type\b)?(?:[^"';]*?\bfrom)?\s*|\b(?:import|require)\s*\(\s*)["']([^"'\n]+)["']/g;
  return [...code.matchAll(statements)].map(([, , type, what = ""]) => ({
    from: file,
    what: what.startsWith(".") ? join(dirname(file), what).replace(/\.js$/, ".ts") : what,
    isTypeOnly: type !== undefined,
  }));
}

const imports = files.flatMap((file) => importsOf(file));
const roomOf = (path: string) => path.split("/")[0] ?? "";
const shown = (found: Import[]) => found.map(({ from, what }) => `${from} imports ${what}`);

it("reads the import lines", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(imports.length).toBeGreaterThan(60);
  expect(imports.filter(({ what }) => what.endsWith(".ts") && !files.includes(what))).toEqual([]);
  const text = `import { a } from "./a.js"; import type { b } from './b.js';\nexport * from "../c.js";\nimport "d";\nawait import("e"); // import "x"\nexport {\n  f,\n} from "f";\nconst g = require("g");\nexport type { h } from "h";\nconst i = { "/path/export": "i", from: ["export"], to: "i" };`;
  expect(importsOf("room/file.ts", text).map(({ what, isTypeOnly }) => `${what} ${isTypeOnly}`)).toEqual([
    "room/a.ts false",
    "room/b.ts true",
    "c.ts false",
    "d false",
    "e false",
    "f false",
    "g false",
    "h true",
  ]);
});

describe("a wall stands", () => {
  it("around msw, which only the entry of its handlers imports", () => {
    expect(shown(imports.filter(({ from, what }) => /^msw(\/|$)/.test(what) && from !== "testing/msw/index.ts"))).toEqual([]);
    expect(shown(imports.filter(({ what }) => what === "testing/msw/index.ts"))).toEqual([]);
  });

  it("between vendors", () => {
    expect(
      shown(imports.filter(({ from, what }) => vendors.includes(roomOf(from)) && vendors.includes(roomOf(what)) && roomOf(from) !== roomOf(what))),
    ).toEqual([]);
  });

  it("between core and everything that knows a vendor", () => {
    const beyond = [...vendors, ...stores, "generated", "testing", "undici", "index.ts"];
    expect(shown(imports.filter(({ from, what }) => roomOf(from) === "core" && beyond.includes(roomOf(what))))).toEqual([]);
  });

  it("around the folders of core: vendors import from its top level only", () => {
    expect(shown(imports.filter(({ from, what }) => vendors.includes(roomOf(from)) && /^core\/\w+\//.test(what)))).toEqual([]);
  });

  it("around a store, which nobody imports, and which knows the top level of core and itself", () => {
    expect(shown(imports.filter(({ from, what }) => stores.includes(roomOf(what)) && roomOf(from) !== roomOf(what)))).toEqual([]);
    const allowed = (from: string, what: string) => roomOf(what) === roomOf(from) || /^core\/[\w-]+\.ts$/.test(what);
    expect(shown(imports.filter(({ from, what }) => stores.includes(roomOf(from)) && !allowed(from, what)))).toEqual([]);
    // A client has its memory without them, and they are built without a client.
    expect(shown(imports.filter(({ from, what }) => what === "core/store.ts" && !stores.includes(roomOf(from))))).toEqual([]);
  });

  it("between composing a request and sending it", () => {
    const isRequest = (path: string) => path.startsWith("core/request/");
    expect(shown(imports.filter(({ from, what }) => isRequest(from) && what.startsWith("core/transport/")))).toEqual([]);
  });

  it("around the rules, which know core/rule and each other", () => {
    const allowed = (from: string, what: string) => what === "core/rule.ts" || dirname(what) === dirname(from);
    expect(shown(imports.filter(({ from, what }) => /^\w+\/rules\//.test(from) && !allowed(from, what)))).toEqual([]);
  });

  it("around webhooks: no client brings them along, and they bring no client", () => {
    const isWebhook = (path: string) => /^\w+\/webhook(?:s|-events)(?:\.ts$|\/)/.test(path) && vendors.includes(roomOf(path));
    expect(imports.filter(({ from }) => isWebhook(from)).length).toBeGreaterThan(5);
    expect(shown(imports.filter(({ from, what }) => isWebhook(what) && !isWebhook(from) && roomOf(from) !== "testing"))).toEqual([]);
    expect(shown(imports.filter(({ from, what }) => isWebhook(from) && !isWebhook(what) && what !== "core/webhook.ts"))).toEqual([]);
  });

  it("around zod, which only field rules touch", () => {
    const allowed = (from: string) => /^generated\/[\w-]+\/rules\.ts$/.test(from) || ["core/field.ts", "core/rule.ts"].includes(from);
    expect(shown(imports.filter(({ from, what }) => /^zod(\/|$)/.test(what) && !allowed(from)))).toEqual([]);
  });

  it("around what is generated, which knows core's rules and types, and is its own vendor's", () => {
    const known = ["zod/mini", "core/field.ts", "core/rule.ts", "core/specification.ts", "core/multipart.ts"];
    const inside = imports.filter(({ from }) => roomOf(from) === "generated");
    expect(shown(inside.filter(({ from, what }) => !known.includes(what) && dirname(from) !== dirname(what)))).toEqual([]);
    const own = (from: string, what: string) => roomOf(from) === "testing" || what.startsWith(`generated/${roomOf(from)}`);
    const outside = imports.filter(({ from, what }) => roomOf(what) === "generated" && roomOf(from) !== "generated");
    expect(shown(outside.filter(({ from, what }) => !own(from, what)))).toEqual([]);
    expect(shown(outside.filter(({ what, isTypeOnly }) => !isTypeOnly && /\/(?:paths|types)\.ts$/.test(what)))).toEqual([]);
    expect(shown(outside.filter(({ from, what }) => what.endsWith("/examples.ts") && roomOf(from) !== "testing"))).toEqual([]);
  });

  it("around the sandbox, which nobody imports", () => {
    expect(shown(imports.filter(({ from, what }) => roomOf(what) === "testing" && roomOf(from) !== "testing"))).toEqual([]);
  });

  it("around undici's transport, which nobody imports, and which knows core's top level", () => {
    expect(shown(imports.filter(({ from, what }) => roomOf(what) === "undici" && what.endsWith(".ts") && roomOf(from) !== "undici"))).toEqual([]);
    const inside = imports.filter(({ from, what }) => roomOf(from) === "undici" && what.endsWith(".ts"));
    expect(shown(inside.filter(({ what }) => roomOf(what) !== "undici" && !/^core\/[\w-]+\.ts$/.test(what)))).toEqual([]);
  });

  it("around the package, which brings along what it needs", () => {
    const allowed = ["openapi-fetch", "zod/mini"];
    // What an entry of its own needs is there when the entry is used: undici, and Node's own.
    const ofUndici = ["undici", "node:stream", "node:zlib", "node:crypto"];
    const outside = imports.filter(({ from, what }) => !["testing", "file"].includes(roomOf(from)) && !what.endsWith(".ts") && !allowed.includes(what));
    expect(shown(outside.filter(({ from, what }) => roomOf(from) !== "undici" || !ofUndici.includes(what)))).toEqual([]);
  });

  it("around the files, which need Node and of core know what a store is, and which nobody imports", () => {
    const known = (what: string) => /^node:/.test(what) || what === "core/token-store.ts" || roomOf(what) === "file";
    expect(shown(imports.filter(({ from, what }) => roomOf(from) === "file" && !known(what)))).toEqual([]);
    expect(shown(imports.filter(({ from, what }) => roomOf(what) === "file" && roomOf(from) !== "file"))).toEqual([]);
  });
});

it("has no circle between files, not even of types", () => {
  const importsByFile = new Map(files.map((file) => [file, imports.filter(({ from, what }) => from === file && files.includes(what)).map(({ what }) => what)]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (way.includes(file) || finished.has(file)) return;
    for (const imported of importsByFile.get(file) ?? []) visit(imported, [...way, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

it.each(vendors)("%s has the same rooms as the others", (vendor) => {
  const own = files.filter((file) => roomOf(file) === vendor).map((file) => relative(vendor, file));
  expect(own).toEqual(expect.arrayContaining(["index.ts", "operations.ts", "vendor.ts"]));
  const resources = own.filter((file) => !["index.ts", "operations.ts", "vendor.ts"].includes(file) && !file.startsWith("rules/"));
  // What several rules need stands beside them.
  const shared = imports.filter(({ from }) => from.startsWith(join(vendor, "rules/"))).map(({ what }) => relative(join(vendor, "rules"), what));
  const ruled = own.filter((file) => file.startsWith("rules/")).map((file) => file.slice("rules/".length));
  expect(ruled.filter((file) => !resources.includes(file) && !shared.includes(file))).toEqual([]);
});

it("keeps every file of core to one subject", () => {
  const long = files.filter((file) => ["core", "undici"].includes(roomOf(file))).filter((file) => read(file).split("\n").length > 201);
  expect(long).toEqual([]);
});

it("knows its own version", () => {
  expect(version).toBe((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version);
});
