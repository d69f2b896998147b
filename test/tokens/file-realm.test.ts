import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { fileTokens } from "conversation-crm-sdk/file";
import { afterAll, describe, vi } from "vitest";
import { keepsTheContract } from "./store-contract.js";

// Node's errors are not the Error that code sees in a context of its own, as under Jest: only their code tells what they are.
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const foreign = (error: NodeJS.ErrnoException) => Promise.reject(Object.assign(runInNewContext("new Error()"), { code: error.code, message: error.message }));
  const wrapped = Object.entries(real).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === "function" ? (...given: unknown[]) => Promise.resolve(Reflect.apply(member, undefined, given)).catch(foreign) : member,
  ]);
  return Object.fromEntries(wrapped);
});

describe("files under errors of another realm", () => {
  const folder = mkdtempSync(join(tmpdir(), "realm-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  keepsTheContract(() => fileTokens(mkdtempSync(join(folder, "tokens-"))));
});
