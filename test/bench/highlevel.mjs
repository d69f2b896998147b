import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import createFetchClient from "openapi-fetch";
import { createLeadConnector } from "../../dist/leadconnector.js";
import { undiciTransport } from "../../dist/undici.js";
import { atLeast, interleave, line, median, paired, ratio, timed } from "./measure.mjs";
import { project } from "./place.mjs";

const rival = "@gohighlevel/api-client@3.1.0";
const rounds = 24;
const callsPerRound = 640;
const concurrency = 64;
// On Node 24 the rival makes half of what bare fetch makes, on Node 20 as many.
const least = Number(process.versions.node.split(".")[0]) < 22 ? 4 : 6;
const body = { locationId: "location_1", unreadCount: 0 };

/** The vendor's own client, openapi-fetch as it comes and ours, on one operation and one server. The rival is installed beside the project, not into it. */
export async function measure() {
  const HighLevel = installed();
  const server = fork(fileURLToPath(new URL("server.mjs", import.meta.url)));
  try {
    const [port] = await once(server, "message");
    const baseUrl = `http://127.0.0.1:${port}`;
    const pacing = { limits: [{ requests: 1e9, perMs: 10_000 }] };
    const ours = createLeadConnector({ accessToken: "token", baseUrl, pacing });
    const oursOverUndici = createLeadConnector({ accessToken: "token", baseUrl, pacing, fetch: undiciTransport({ connections: concurrency }) });
    const plain = createFetchClient({ baseUrl, headers: { authorization: "Bearer token", version: "2021-07-28", accept: "application/json" } });
    HighLevel.BASE_URL = baseUrl;
    const theirs = new HighLevel({ privateIntegrationToken: "token", apiVersion: "2021-07-28" });
    const rows = {
      "bare fetch": async () => {
        const headers = { authorization: "Bearer token", version: "2021-07-28", accept: "application/json", "content-type": "application/json" };
        return (await fetch(`${baseUrl}/conversations/conversation_1`, { method: "PUT", headers, body: JSON.stringify(body) })).json();
      },
      ours: () => ours.conversations.update("conversation_1", body),
      "ours over undici": () => oursOverUndici.conversations.update("conversation_1", body),
      "openapi-fetch": async () => (await plain.PUT("/conversations/{conversationId}", { params: { path: { conversationId: "conversation_1" } }, body })).data,
      "@gohighlevel/api-client": () => theirs.conversations.updateConversation({ conversationId: "conversation_1" }, body),
    };
    for (const [name, call] of Object.entries(rows)) if ((await call())?.success !== true) throw new Error(`${name} did not get the answer.`);
    await interleave(rows, 2, run);
    const figures = await interleave(rows, rounds, run);
    return {
      title: `LeadConnector update over loopback at concurrency ${concurrency}, ${rounds} rounds of ${callsPerRound} calls each`,
      lines: [
        ...Object.keys(rows).map((name) => line(name, median(figures[name]), "calls/s")),
        ...Object.keys(rows)
          .slice(1)
          .map((name) => line(`${name} ÷ bare fetch`, paired(figures[name], figures["bare fetch"], ratio), "×")),
        line("ours over undici ÷ @gohighlevel/api-client", paired(figures["ours over undici"], figures["@gohighlevel/api-client"], ratio), "×", atLeast(least)),
      ],
    };
  } finally {
    server.kill();
  }
}

function installed() {
  const directory = join(project, "node_modules/.cache/conversation-crm-sdk-bench");
  if (!existsSync(join(directory, "node_modules/@gohighlevel/api-client"))) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", rival], { cwd: directory, stdio: "ignore" });
  }
  const { HighLevel } = createRequire(join(directory, "package.json"))("@gohighlevel/api-client");
  return HighLevel;
}

async function run(call) {
  let left = callsPerRound;
  const caller = async () => {
    while (left-- > 0) await call();
  };
  const milliseconds = await timed(() => Promise.all(Array.from({ length: concurrency }, caller)));
  return callsPerRound / (milliseconds / 1_000);
}
