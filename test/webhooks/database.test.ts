import type { LeadConnectorEvent, LeadConnectorWebhookOptions } from "conversation-crm-sdk/leadconnector/webhooks";
import { createSigningKey, sign } from "conversation-crm-sdk/testing";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { Random } from "../hostile/random.js";
import { hasPostgres, type Postgres, startPostgres } from "./postgres.js";
import { recipe, removeRecipes } from "./recipes.js";

type Act = (event: LeadConnectorEvent, client: pg.PoolClient) => Promise<void>;
interface Module {
  readonly pool: pg.Pool;
  readonly receive: (request: Request, act: Act, options: LeadConnectorWebhookOptions) => Promise<void>;
}

describe.skipIf(!hasPostgres)("the example with a database (skipped where no PostgreSQL server is installed)", () => {
  let postgres: Postgres;
  let module: Module;

  beforeAll(async () => {
    postgres = await startPostgres();
    module = await recipe<Module>(8, undefined, { DATABASE_URL: postgres.connectionString });
    await module.pool.query("create table deliveries (id text primary key, accepted timestamptz not null default now())");
    await module.pool.query("create table acted (id text not null)");
  });
  afterAll(async () => {
    await module?.pool.end();
    await postgres?.stop();
    removeRecipes();
  });

  it("loses no delivery and acts on none twice, when acting fails, connections die and deliveries overlap", async () => {
    const key = await createSigningKey();
    const options = { keys: [key.publicKey] };
    const random = new Random(5);
    const failures = { thrown: 0, died: 0 };
    const act: Act = async ({ webhookId }, client) => {
      await client.query("insert into acted (id) values ($1)", [webhookId]);
      if (random.chance(0.3)) {
        failures.thrown++;
        throw new Error("The code has failed.");
      }
      if (random.chance(0.1)) {
        failures.died++;
        await client.query("select pg_terminate_backend(pg_backend_pid())");
      }
    };
    const deliver = async (id: string) => {
      const delivery = await sign.leadconnector({ type: "ContactCreate" }, { key, id });
      for (let turn = 0; turn < 50; turn++) {
        const results = await Promise.allSettled([1, 2].map(() => module.receive(delivery.request(), act, options)));
        if (results.some(({ status }) => status === "fulfilled")) return;
      }
    };
    const ids = Array.from({ length: 100 }, (_, index) => `webhook_${index}`);
    await Promise.all(ids.map(deliver));
    const { rows } = await module.pool.query("select count(*)::int as all, count(distinct id)::int as different from acted");
    expect(rows).toEqual([{ all: 100, different: 100 }]);
    expect(Math.min(failures.thrown, failures.died)).toBeGreaterThan(0);
  });

  it("writes nothing of what is forged, and nothing of what has no id", async () => {
    const key = await createSigningKey();
    const act: Act = () => expect.unreachable();
    const forged = await sign.leadconnector({ type: "ContactCreate" }, { key, id: "forged" });
    expect(await rejection(module.receive(forged.request(), act, {}))).toMatchObject({ reason: "forged" });
    const nameless = await sign.leadconnector(JSON.stringify({ timestamp: Date.now() }), { key });
    expect(await rejection(module.receive(nameless.request(), act, { keys: [key.publicKey] }))).toMatchObject({ code: "23502" });
    expect((await module.pool.query("select id from deliveries where id = 'forged' or id is null")).rows).toEqual([]);
  });
});
