import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileTokens } from "conversation-crm-sdk/file";
import { memoryTokens, type TokenStore } from "conversation-crm-sdk/leadconnector/tokens";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binaries, startPostgres } from "./postgres.js";
import { ended, key, openScene } from "./scene.js";
import { keepsTheContract } from "./store-contract.js";

describe("memory", () => keepsTheContract(memoryTokens));

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "stores-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  keepsTheContract(() => fileTokens(mkdtempSync(join(folder, "tokens-"))));
});

// Needs the programs of a PostgreSQL server (initdb, postgres) in the PATH or in /usr/lib/postgresql.
describe.skipIf(binaries === undefined)("the recipe for Postgres (skipped where PostgreSQL is not installed)", () => {
  const guide = readFileSync(new URL("../../docs/token-rotation.md", import.meta.url), "utf8");
  const recipe = /```ts\n((?:(?!```).)*postgresTokens.*?)```/s.exec(guide)?.[1] ?? "";
  const tables = /```sql\n(.*?)```/s.exec(guide)?.[1] ?? "";
  const folder = fileURLToPath(new URL("./.recipe/", import.meta.url)); // here, so that it finds the package and its dev dependencies
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let store: TokenStore;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "postgres.ts"), recipe);
    const { postgresTokens } = (await import(join(folder, "postgres.ts"))) as { postgresTokens: (pool: Pool) => TokenStore };
    server = await startPostgres();
    await server.pool.query(tables);
    store = postgresTokens(server.pool);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has at most 40 lines", () => {
    expect(recipe.trim().split("\n").length).toBeLessThanOrEqual(40);
  });

  keepsTheContract(async () => {
    await server.pool.query("truncate grants, grant_leases");
    return store;
  });

  it("refreshes once for twenty sources that share it, and stores the grant", async () => {
    await server.pool.query("truncate grants, grant_leases");
    const { source, sent } = await openScene({ store }, ended);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => source().forLocation("location_1")()));
    expect(new Set(tokens)).toEqual(new Set(["sandbox-access-token-1"]));
    expect(sent()).toHaveLength(1);
    expect(await store.get(key)).toMatchObject({ refreshToken: "sandbox-refresh-token-1" });
  });
});
