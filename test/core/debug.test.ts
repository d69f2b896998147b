import { createSiro } from "conversation-crm-sdk";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { rejection } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const refusals = () => observeFetch(() => json({ error: "no such account" }, 422)).fetch;
let lines: string[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, "debug").mockImplementation((line: string) => lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const shown = [
  "siro.recordings.link attempt 1: PUT /v1/core/recordings/{id}/link",
  'siro.recordings.link was refused with status 422: {"detail":"no such account","issues":[]}',
  expect.stringMatching(/^siro\.recordings\.link attempt 1 failed after \d+ ms: bad_request$/),
];

it("logs each attempt and the vendor's words when it is asked to, and tells onEvent as well", async () => {
  const onEvent = vi.fn();
  await rejection(createSiro({ accessToken: "SECRET", fetch: refusals(), debug: true, onEvent }).recordings.link("id_secret", target));
  expect(lines).toEqual(shown);
  expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(["attempt", "failure", "end"]);
  expect(lines.join()).not.toMatch(/SECRET|id_secret/);
});

it("does so when the environment says it, unless the client says otherwise", async () => {
  vi.stubEnv("CONVERSATION_CRM_DEBUG", "1");
  await rejection(createSiro({ accessToken: "t", fetch: refusals() }).recordings.link("r", target));
  expect(lines).toEqual(shown);
  await rejection(createSiro({ accessToken: "t", fetch: refusals(), debug: false }).recordings.link("r", target));
  expect(lines).toEqual(shown);
});

it("is silent by default", async () => {
  vi.stubEnv("CONVERSATION_CRM_DEBUG", undefined);
  await rejection(createSiro({ accessToken: "t", fetch: refusals() }).recordings.link("r", target));
  expect(lines).toEqual([]);
});

it("logs a wait and an answer", async () => {
  let asked = 0;
  const data = { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" };
  const fetch = async () => (asked++ === 0 ? json({ error: "later" }, 503) : json({ data }));
  await createSiro({ accessToken: "t", fetch, debug: true, random: () => 0.004 }).recordings.link("r", target);
  expect(lines.slice(3)).toEqual([
    "siro.recordings.link waits 1 ms (backoff)",
    "siro.recordings.link attempt 2: PUT /v1/core/recordings/{id}/link",
    expect.stringMatching(/^siro\.recordings\.link answered 200 after \d+ ms$/),
  ]);
});
