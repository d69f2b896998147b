import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PacingStore } from "conversation-crm-sdk";
import { createAttention, createLeadConnector } from "conversation-crm-sdk";
import { fileTokens } from "conversation-crm-sdk/file";
import { createSandbox } from "conversation-crm-sdk/testing";
import { createHandlers } from "conversation-crm-sdk/testing/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { RedisServer, servers } from "../redis/server.js";
import { documents, examples, removeExamples, run, writeExamples } from "./examples.js";
import { startProxy } from "./proxy.js";

const root = new URL("../../", import.meta.url);
const sandbox = createSandbox({
  attention: {
    conversations: ["Deal review", "Kick-off"].map((title, index) => ({ id: `conv_${index}`, title, owner: { id: "user_1", email: "jane@example.com" } })),
  },
});
const server = setupServer(...createHandlers(sandbox));

beforeAll(() => {
  writeExamples();
  const { accessToken } = sandbox.leadconnector;
  vi.stubEnv("SIRO_ACCESS_TOKEN", sandbox.siro.accessToken);
  vi.stubEnv("SIRO_ORGANIZATION_TOKEN", sandbox.siro.organizationToken);
  vi.stubEnv("ATTENTION_API_KEY", sandbox.attention.apiKey);
  for (const name of ["LEADCONNECTOR_ACCESS_TOKEN", "ACME_TOKEN", "GLOBEX_TOKEN"]) vi.stubEnv(name, accessToken);
});
afterAll(() => {
  removeExamples();
  vi.unstubAllEnvs();
});

it("compiles every example", () => {
  const { config } = ts.readConfigFile(new URL("tsconfig.json", root).pathname, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root.pathname);
  const program = ts.createProgram(
    examples.map(({ path }) => path),
    { ...options, noUnusedLocals: false },
  );
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  expect(problems).toEqual([]);
});

const others = ["CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "llms.txt", "docs/operations/siro.md"];

it.each([...documents, ...others])("leads from %s to files that exist", (document) => {
  const place = new URL(document, root);
  const links = [
    ...readFileSync(place, "utf8")
      .replace(/^```.*?^```/gms, "")
      .matchAll(/\]\((?!https?:)([^)#]+)/g),
  ].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(new URL(link, place)))).toEqual([]);
});

/** The resources that the clients have: of each operation what is between its vendor and its verb, without what is below that. */
const resources = new Set(
  [...readFileSync(new URL("llms.txt", root), "utf8").matchAll(/^- `(\w+)\.(organization\.(?=\w+\.)|)(\w+)\.[\w.]+` \(`/gm)].map(
    ([, vendor = "", organization = "", resource = ""]) => (vendor === "siro" ? `siro.${organization}${resource}` : `${vendor}.${organization || resource}`),
  ),
);

/** The resources that a list names: each line or row is of one vendor, or of Siro's organization API. */
function named(list: string): string[] {
  const [, ...vendors] = list.split(/^(?:\| (?=Attention|Siro|LeadConnector)| {2}- )/m);
  return vendors.flatMap((line) => {
    const vendor = /siro/i.test(line) ? "siro" : /attention/i.test(line) ? "attention" : "leadconnector";
    const below = /for the organization|`siro\.organization`/.test(line) ? "organization." : "";
    const words = [...line.replace(/\(`users`[^)]*\)/, "").matchAll(/`(\w+)`/g)].map(([, word = ""]) => word);
    return words.filter((word) => !/^(?:create[A-Z]\w+|attention|siro|leadconnector)$/.test(word)).map((word) => `${vendor}.${below}${word}`);
  });
}

it.each([
  ["README.md", /^\| vendor \| resources .*?\n\n/ms],
  ["CHANGELOG.md", /^- Clients for .*?^- /ms],
] as const)("names in %s the resources that there are, and no others", (document, part) => {
  const [list = ""] = part.exec(readFileSync(new URL(document, root), "utf8")) ?? [];
  const there = [...resources].map((resource) => resource.replace(/\.$/, "")).sort();
  expect(there.length).toBeGreaterThan(40);
  expect(named(list).sort()).toEqual(there);
});

describe("an example", () => {
  const recordings = "/v1/core/recordings";

  beforeEach(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => {
    server.close();
    sandbox.reset();
  });
  const done = new Set<string>();
  const runOnce = (name: string) => {
    done.add(name);
    return run(name);
  };
  const sent = () => sandbox.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);

  it("links a recording", async () => {
    expect(await runOnce("README.md 1")).toEqual({ printed: [["Acme"]], complained: [] });
    expect(sent()).toEqual([`PUT ${recordings}/rec_1/link`]);
  });

  describe("handles errors:", () => {
    it.each([
      [{ status: 401 }, [401, "Unauthorized", "Sandbox refusal 401", []]],
      [{ status: 422 }, [422, "Unprocessable Entity", "Sandbox refusal 422", [{ path: [], message: "Sandbox refusal 422" }]]],
      [{ status: 503, times: 3 }, [503, undefined, "Sandbox refusal 503", []]],
      [{ redirect: "https://example.com/" }, [307, undefined, undefined, []]],
      [{ status: 429, retryAfter: 60 }, ["try again in 60000 ms"]],
      [{ reset: "after", times: 3 }, ["the vendor may have acted"]],
      [{ answer: "html" }, [200, "text/html", expect.any(Number)]],
    ] as const)("%o", async (fault, complaint) => {
      vi.spyOn(Math, "random").mockReturnValue(0); // no wait before a retry
      sandbox.fail("leadconnector.conversations.update", fault);
      expect((await runOnce("README.md 2")).complained).toEqual([complaint]);
      vi.restoreAllMocks();
    });

    it("nothing to complain of", async () => {
      expect(await run("README.md 2")).toEqual({ printed: [], complained: [] });
      expect(sent()).toEqual(["PUT /conversations/conversation_1"]);
    });
  });

  it("walks through a list", async () => {
    const { printed } = await runOnce("README.md 3");
    expect(printed).toEqual([["Deal review"], ["Kick-off"], [2]]);
    expect(sandbox.requests.map(({ url }) => new URL(url).search)).toEqual(["?filter%5Bowner.email%5D=jane%40example.com", "?size=20", "?page=1"]);
  });

  it("goes on from a checkpoint", async () => {
    expect((await runOnce("README.md 4")).printed).toEqual([[1]]);
    expect(sandbox.requests.map(({ url }) => new URL(url).search)).toEqual(["?limit=50"]);
  });

  it("sets times", async () => {
    expect((await runOnce("README.md 5")).printed).toEqual([["rec_1"]]);
  });

  it("builds, queues and prints a request", async () => {
    const { printed } = await runOnce("README.md 6");
    expect(printed[0]?.[0]).toMatch(/^curl .*--header "x-siro-auth-token: \$SIRO_ACCESS_TOKEN"/);
    expect(sent()).toEqual([`PUT ${recordings}/rec_1/link`]);
  });

  it("sends what has no function, also through openapi-fetch, and reads an answer whole", async () => {
    server.use(http.get("https://api.siro.ai/v1/core/something-new/:id", ({ params, request }) => HttpResponse.json([params.id, new URL(request.url).search])));
    expect((await runOnce("README.md 7")).printed).toEqual([[["new_1", "?limit=5"], "rec_1", 200, 1]]);
    server.resetHandlers();
  });

  it("sends requests to known paths and to others, reads an answer whole, and goes under openapi-fetch", async () => {
    const searched: unknown[] = [];
    server.use(
      http.post("https://services.leadconnectorhq.com/something-new/:id/search", async ({ request, params }) => {
        searched.push(params.id, request.headers.get("version"), request.headers.has("authorization"), await request.json());
        return searched.length > 4 ? HttpResponse.json({ found: [] }) : new HttpResponse(null, { status: 503 });
      }),
    );
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect((await runOnce("docs/requests.md 1")).printed).toEqual([["Acme"], [expect.any(Number)], [{ found: [] }]]);
    vi.restoreAllMocks();
    server.resetHandlers();
    expect(searched.slice(4)).toEqual(["new_1", "v3", true, { text: "renewal" }]);
    expect((await runOnce("docs/requests.md 2")).printed).toEqual([["conversation_1", 200, "application/json", expect.anything(), 1, undefined]]);
    sandbox.fail("siro.recordings.get", { status: 429, retryAfter: 0 });
    expect(await runOnce("docs/requests.md 3")).toEqual({ printed: [["rec_1"]], complained: [] });
    sandbox.fail("siro.recordings.get", { status: 404 });
    expect(await run("docs/requests.md 3")).toEqual({ printed: [], complained: [[404, expect.anything()]] });
  });

  it("tests with the sandbox", async () => {
    expect((await runOnce("README.md 8")).printed).toEqual([[{ dataType: "ACCOUNT", id: "acc_1" }], [2000]]);
  });

  it.each([
    [undefined, expect.any(String)],
    [{ reset: "after" }, "look"],
    [{ status: 429, retryAfter: 1 }, "again"],
    [{ status: 422 }, "give up"],
  ] as const)("decides on the next step after %o", async (fault, printed) => {
    if (fault) sandbox.fail("leadconnector.messages.send", fault);
    expect((await runOnce("docs/errors.md 1")).printed).toEqual([[printed]]);
  });

  it("reads the vendor's reason", async () => {
    const { printed } = await runOnce("docs/errors.md 2");
    expect(printed).toEqual([[404, "not_found", expect.any(String)], [expect.stringContaining('"code":"not_found"')]]);
    expect(printed[1]?.[0]).not.toContain(printed[0]?.[2]);
  });

  it("tests with the sandbox as fetch, as a server, with credentials and an answer of its own, and with faults", async () => {
    expect((await runOnce("docs/testing.md 1")).printed).toEqual([[0, 2]]);
    expect((await runOnce("docs/testing.md 3")).printed).toEqual([["forbidden"], ["ada"]]);
    expect((await runOnce("docs/testing.md 4")).printed).toEqual([["rec_9", "Second visit"]]);
    expect((await runOnce("docs/testing.md 5")).printed).toEqual([["acc_1", 2], ["unreadable"]]);
    server.close(); // it would not let a request through to another server
    expect((await runOnce("docs/testing.md 2")).printed).toEqual([["rec_7", "siro.recordings.get"]]);
  });

  it("queues calls, and puts aside what fails for good", async () => {
    sandbox.fail("siro.recordings.link", { status: 503, times: 3 }); // as often as a call is sent: it returns to the queue once
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect((await runOnce("docs/queues.md 1")).printed).toEqual([[["siro.recordings.link not_found"]]]);
    vi.restoreAllMocks();
    const toFirst = sent().filter((line) => line.includes("/rec_1/"));
    expect(toFirst).toHaveLength(4);
  });

  it("keeps the limits of tenants apart", async () => {
    vi.spyOn(Date, "now").mockReturnValue(1_800_000_000_000); // no window ends between two calls
    const { printed } = await runOnce("docs/tenants.md 3");
    vi.restoreAllMocks();
    expect(printed).toEqual([
      [
        [
          [expect.stringMatching(/^leadconnector::acme\/10000\//), 2],
          [expect.stringMatching(/^leadconnector::globex\/10000\//), 1],
        ],
      ],
    ]);
  });

  it("derives a client for each tenant, and for each location", async () => {
    expect((await runOnce("docs/tenants.md 1")).printed).toEqual([
      ["acme", 1],
      ["globex", 1],
      ["acme", 1],
    ]);
    expect((await runOnce("docs/tenants.md 2")).printed).toEqual([["location_1", 1]]);
  });

  it("holds input against the rules before there is a call", async () => {
    expect((await runOnce("README.md 9")).printed).toEqual([[[expect.stringMatching(/^dataType must be one of /)]]]);
  });

  it("begins with Attention, in both forms of the key, and lists", async () => {
    expect((await runOnce("docs/attention.md 1")).printed).toEqual([["Deal review"]]);
    expect(sandbox.requests.map(({ headers }) => headers.authorization)).toEqual(["sandbox-api-key", "Bearer sandbox-api-key"]);
    expect((await runOnce("docs/attention.md 2")).printed).toEqual([
      ["conv_0", "Deal review"],
      ["conv_1", "Kick-off"],
    ]);
  });

  it("imports a recording once", async () => {
    const uploaded: string[] = [];
    server.use(
      http.put("https://files.sandbox.invalid/:key", async ({ request }) => {
        uploaded.push(`${request.headers.get("content-type")} ${request.headers.has("authorization")} ${await request.text()}`);
        return new HttpResponse();
      }),
    );
    expect((await runOnce("docs/attention.md 3")).printed).toEqual([[true]]);
    expect((await run("docs/attention.md 3")).printed).toEqual([[true]]);
    server.resetHandlers();
    expect(uploaded).toEqual(["audio/mpeg false the bytes of an audio file"]);
    const imported = sandbox.requests.filter(({ operation }) => operation === "attention.conversations.import");
    expect(imported.map(({ body }) => body)).toMatchObject([{ mediaURL: expect.stringMatching(/^https:\/\/files\.sandbox\.invalid\//) }]);
  });

  it("renews LeadConnector's tokens, and trades an agency's", async () => {
    for (const [name, value] of Object.entries({ REFRESH_TOKEN: "refresh-token", CLIENT_ID: "client-id", CLIENT_SECRET: "client-secret" }))
      vi.stubEnv(`LEADCONNECTOR_${name}`, `sandbox-${value}`);
    expect((await runOnce("docs/leadconnector.md 1")).printed).toEqual([[1]]);
    expect(sent()).toEqual(["POST /oauth/token", "GET /conversations/search"]);
    expect((await runOnce("docs/leadconnector.md 2")).printed).toEqual([["location_1", "contact_1"]]);
  });

  it("reads what LeadConnector's lists leave out, and goes on with an export", async () => {
    expect((await runOnce("docs/leadconnector.md 3")).printed).toEqual([
      ["Hello", "<p>Hello!</p>"],
      ["call", true],
    ]);
    sandbox.reset();
    expect((await runOnce("docs/leadconnector.md 4")).printed).toEqual([[2]]);
  });

  it("creates access tokens of Siro, and a new one after a 401", async () => {
    for (const [name, value] of Object.entries({ SIRO_CLIENT_ID: "app_1", SIRO_CLIENT_SECRET: "sandbox-client-secret", SIRO_USER_ID: "user_1" }))
      vi.stubEnv(name, value);
    sandbox.fail("siro.recordings.get", { status: 401 });
    expect((await runOnce("docs/siro.md 1")).printed).toEqual([["First visit"]]);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
      "siro.organization.oauth.createAccessToken",
      "siro.recordings.get",
      "siro.organization.oauth.createAccessToken",
      "siro.recordings.get",
    ]);
  });

  it("follows what changes in Siro", async () => {
    expect((await runOnce("docs/siro.md 2")).printed).toEqual([["rec_1", "not linked"]]);
    expect(new URL(sandbox.requests[0]?.url ?? "").searchParams.get("updatedAt:gte")).toBe("2026-01-01T00:00:00.000Z");
  });

  it("synchronises a batch of engagements with Siro", async () => {
    expect((await runOnce("docs/siro.md 3")).printed).toEqual([[1]]);
  });

  it("uploads sound to Siro, with the storage in between", async () => {
    const stored: unknown[] = [];
    server.use(
      http.put("https://storage.example/*", async ({ request }) => {
        const shown = ["content-type", "x-goog-content-length-range", "x-siro-auth-token"].map((name) => request.headers.get(name));
        stored.push(...shown, (await request.arrayBuffer()).byteLength);
        return new HttpResponse(null, { status: 200 });
      }),
    );
    expect((await runOnce("docs/siro.md 4")).printed).toEqual([[expect.stringMatching(/^sandbox-recording-/)]]);
    server.resetHandlers();
    expect(stored).toEqual(["audio/mpeg", "0,3", null, 3]);
    expect(sent()).toEqual([`POST ${recordings}/signed-urls`, `POST ${recordings}/upload`]);
  });

  describe("with files on the disk", () => {
    const folder = mkdtempSync(join(tmpdir(), "documents-"));
    const file = (name: string, content: string) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("reads a key that somebody rotates", async () => {
      const path = file("attention-key", "an-older-key\n");
      vi.stubEnv("ATTENTION_KEY_FILE", path);
      const unauthorized = http.get("https://api.attention.tech/v2/conversations", ({ request }) => {
        if (request.headers.get("authorization") !== "an-older-key") return undefined; // the sandbox answers
        file("attention-key", `${sandbox.attention.apiKey}\n`);
        return HttpResponse.json({ errors: [] }, { status: 401 });
      });
      server.use(unauthorized);
      expect((await runOnce("docs/tokens.md 1")).printed).toEqual([[1]]);
      server.resetHandlers();
      expect(sent()).toEqual(["GET /v2/conversations"]);
    });

    it("shares one new token of Siro among calls that begin together", async () => {
      for (const [name, value] of Object.entries({ SIRO_CLIENT_ID: "app_1", SIRO_CLIENT_SECRET: "sandbox-client-secret" })) vi.stubEnv(name, value);
      expect((await runOnce("docs/tokens.md 2")).printed).toEqual([[true]]);
      expect(sent().filter((request) => request.startsWith("POST"))).toHaveLength(1);
    });

    describe("and an app of LeadConnector", () => {
      const place = (path: string) => join(folder, path);
      const callback = async () => {
        const app = { clientKey: "sandbox-client-id", clientSecret: "sandbox-client-secret" };
        const { authorizationCode } = await createLeadConnector(sandbox.leadconnector).oauth.reconnect({ ...app, companyId: "company_1" });
        return `https://example.com/oauth/callback?code=${authorizationCode}`;
      };
      beforeEach(() => {
        for (const name of ["CLIENT_ID", "CLIENT_SECRET"]) vi.stubEnv(`LEADCONNECTOR_${name}`, `sandbox-${name.toLowerCase().replace("_", "-")}`);
      });

      it("installs it, and only for the browser that began", async () => {
        vi.stubEnv("TOKENS", place("installed"));
        await runOnce("docs/token-rotation.md 1");
        const path = examples.find(({ name }) => name === "docs/token-rotation.md 1")?.path ?? "";
        const { install, callback } = (await import(path)) as { install: () => Response; callback: (request: Request) => Promise<Response> };
        const [cookie = ""] = install().headers.get("set-cookie")?.split(";") ?? [];
        const back = (state: string) => new Request(`https://example.com/oauth/callback?code=sandbox-code&${state}`, { headers: { cookie } });
        await expect(callback(back("state=another"))).rejects.toMatchObject({ code: "rule_broken" });
        await expect(callback(new Request("https://example.com/oauth/callback?code=sandbox-code&state="))).rejects.toMatchObject({ code: "rule_broken" });
        expect(await (await callback(back(cookie))).text()).toBe("Installed in location_1.");
      });

      it("works for many locations, and asks for what is lost", async () => {
        vi.stubEnv("TOKENS", place("worker"));
        vi.stubEnv("LOCATIONS", "location_2,location_1");
        const store = fileTokens(place("worker"));
        await store.swap("leadconnector/sandbox-client-id/location/location_1", undefined, {
          accessToken: "an-ended-token",
          refreshToken: "sandbox-refresh-token",
          expiresAt: 0,
        });
        expect(await runOnce("docs/token-rotation.md 2")).toEqual({
          printed: [["location_1", 1]],
          complained: [["Ask the owner of location_2 to install the app again."]],
        });
        vi.stubEnv("TOKENS", place("worker"));
        expect((await runOnce("docs/tokens.md 3")).printed).toEqual([[1]]);
        expect(sent().filter((request) => request === "POST /oauth/token")).toHaveLength(1);
      });

      it("reaches an agency's locations", async () => {
        vi.stubEnv("LEADCONNECTOR_CALLBACK", await callback());
        expect((await runOnce("docs/token-rotation.md 3")).printed).toEqual([["location_1", 1]]);
      });

      it("has a recipe for Postgres, which test/tokens/stores.test.ts runs", async () => {
        expect(await runOnce("docs/token-rotation.md 4")).toEqual({ printed: [], complained: [] });
      });
    });

    it("uploads files for a message", async () => {
      vi.stubEnv("PHOTO", file("photo.png", "a photo"));
      vi.stubEnv("REPORT", file("report.pdf", "a report"));
      expect((await runOnce("docs/uploads.md 1")).printed).toEqual([[["photo.png", "report.pdf"], 2]]);
      expect(sandbox.requests[1]?.body).toMatchObject({ attachments: [expect.stringContaining("photo.png"), expect.stringContaining("report.pdf")] });
    });

    it("puts a large file where LeadConnector says", async () => {
      vi.stubEnv("VIDEO", file("tour.mp4", "a video"));
      const stored: unknown[] = [];
      server.use(
        http.put("https://files.sandbox.invalid/:id", async ({ request }) => {
          stored.push(request.headers.get("content-type"), request.headers.get("authorization"), await request.text());
          return new HttpResponse();
        }),
      );
      expect((await runOnce("docs/uploads.md 2")).printed).toEqual([[true]]);
      server.resetHandlers();
      expect(stored).toEqual(["video/mp4", null, "a video"]);
    });

    it("uploads a file of sound to Siro", async () => {
      vi.stubEnv("SOUND", file("visit.wav", "a visit"));
      const stored: unknown[] = [];
      server.use(
        http.put("https://storage.example/*", async ({ request }) => {
          stored.push(request.headers.get("content-type"), request.headers.get("x-goog-content-length-range"), await request.text());
          return new HttpResponse();
        }),
      );
      expect((await runOnce("docs/uploads.md 3")).printed).toEqual([[expect.stringMatching(/^sandbox-recording-/)]]);
      server.resetHandlers();
      expect(stored).toEqual(["audio/wav", "0,7", "a visit"]);
    });
  });

  const shares = ["docs/shared-limits.md 1", "docs/shared-limits.md 2"] as const;
  if (servers.length === 0) for (const name of shares) done.add(name);

  it.skipIf(servers.length === 0)(
    "shares limits, tokens and deliveries in Redis, through both clients; where there is no redis-server it is not run",
    async () => {
      const redis = await RedisServer.start();
      vi.stubEnv("REDIS_URL", `redis://127.0.0.1:${redis.port}`);
      try {
        expect(await runOnce(shares[0])).toEqual({ printed: [[1]], complained: [] });
        const { client } = await redis.connect();
        expect(await client.keys("*{pacing:leadconnector:acme:location_1}*")).toHaveLength(2);
        expect(await runOnce(shares[1])).toEqual({ printed: [[3, true, true, false]], complained: [] });
      } finally {
        await redis.stop();
      }
    },
  );

  it("counts with limiters of fixed windows", async () => {
    await runOnce("docs/shared-limits.md 3");
    const path = examples.find(({ name }) => name === "docs/shared-limits.md 3")?.path ?? "";
    const { flexiblePacing } = (await import(path)) as { flexiblePacing: (create: (prefix: string, points: number, seconds: number) => object) => PacingStore };
    const counts = new Map<string, number>();
    const waits = new Map<string, number>();
    const store = flexiblePacing((prefix, points, seconds) => {
      const change = (key: string, by: number) => counts.set(prefix + key, (counts.get(prefix + key) ?? 0) + by).get(prefix + key) ?? 0;
      const wait = (key: string) => waits.get(prefix + key) ?? seconds * 1_000;
      return {
        consume: async (key: string, by: number) => (change(key, by) > points ? Promise.reject({ msBeforeNext: wait(key) }) : {}),
        reward: async (key: string, by: number) => change(key, -by),
        penalty: async (key: string, by: number) => change(key, by),
        block: async (key: string, blockedFor: number) => waits.set(prefix + key, blockedFor * 1_000) && change(key, points + 1),
        get: async (key: string) => (counts.has(prefix + key) ? { consumedPoints: counts.get(prefix + key), msBeforeNext: wait(key) } : null),
      };
    });
    const limits = [
      { requests: 20, perMs: 1_500 },
      { requests: 4, perMs: 86_400_000 },
    ];
    const take = () => store.take("k", limits, 5);
    expect([await take(), await take(), await take()]).toEqual([
      { taken: 1, waitMs: 0 },
      { taken: 1, waitMs: 0 },
      { taken: 0, waitMs: 86_400_000 },
    ]);
    expect(Object.fromEntries(counts)).toEqual({ "1500k": 2, "86400000k": 2 });
    await store.report("k", limits, { left: [{ requests: 3, perMs: 1_500 }] });
    await store.report("k", limits, { left: [{ requests: 9, perMs: 1_500 }] });
    expect(counts.get("1500k")).toBe(7);
    await store.report("k", limits, { waitMs: 4_100 });
    await store.report("k", limits, { waitMs: 100 });
    expect(await take()).toEqual({ taken: 0, waitMs: 5_000 });
  });

  it("adds one linked record, and writes once", async () => {
    const attention = createAttention(sandbox.attention);
    await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [{ id: "001-acme", code: "Account" }] });
    expect((await runOnce("docs/linked-records.md 1")).printed).toEqual([[["001-acme", "006-renewal"]]]);
    const written = sandbox.requests.filter(({ method }) => method === "PUT").map(({ body }) => body);
    const complete = [
      { id: "001-acme", code: "salesforce_account" },
      { id: "006-renewal", code: "salesforce_opportunity" },
    ];
    expect(written.slice(1)).toEqual([{ linked_crm_records: complete }]);
  });

  it("reads what a recording was linked to", async () => {
    expect((await runOnce("docs/linked-records.md 2")).printed).toEqual([["not linked", "opp_1"]]);
  });

  it("goes through a proxy", async () => {
    server.close();
    const [proxy, vendor] = await Promise.all([startProxy(), sandbox.listen()]);
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    vi.stubEnv("SIRO_URL", vendor.siro.baseUrl);
    try {
      expect((await runOnce("docs/proxies.md 1")).printed).toEqual([["rec_1"]]);
      expect(proxy.tunnels).toEqual([new URL(vendor.url).host]);
      expect(sent()).toEqual([`GET ${recordings}/rec_1`]);
    } finally {
      await Promise.all([proxy.close(), vendor.close()]);
    }
  });

  it("logs events and errors, without secrets", async () => {
    const lines: string[] = [];
    // pino writes with the file descriptor's own call; here it writes into a list.
    vi.doMock("pino", async (original) => {
      const { default: pino } = await original<{ default: typeof import("pino")["default"] }>();
      return { default: (options: object) => pino(options, { write: (line: string) => void lines.push(line) }) };
    });
    await runOnce("docs/logging.md 1");
    vi.doUnmock("pino");
    const logged = lines.map((line) => JSON.parse(line) as { level: number; msg: string });
    expect(logged.map(({ level, msg }) => `${level} ${msg.split(" (")[0]}`)).toEqual([
      "20 siro.recordings.get attempt",
      "20 siro.recordings.get answer",
      "30 siro.recordings.get end",
      "20 siro.recordings.get attempt",
      "40 siro.recordings.get failure",
      "50 siro.recordings.get end",
      "50 siro.recordings.get was refused with status 404",
    ]);
    expect(lines.join()).not.toMatch(new RegExp(`${sandbox.siro.accessToken}|secret_id`));
  });

  it("is none that nobody tries", () => {
    // Those of webhooks are tried in test/webhooks/, where they are sent deliveries.
    const own = examples.map(({ name }) => name).filter((name) => !name.startsWith("docs/webhooks.md "));
    expect(own.filter((name) => !done.has(name))).toEqual([]);
  });
});
