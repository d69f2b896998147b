import { spawn } from "node:child_process";
import { createAttention, createLeadConnector, createSiro, toCurl } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { hostileText, Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const many = sized(200, 10_000);

/** What a line of curl would send. */
interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The arguments that a shell hands to curl for each of these lines: one shell for all of them, which stands in for curl itself. */
async function argumentsOf(lines: readonly string[], environment: Readonly<Record<string, string>>): Promise<string[][]> {
  const shell = spawn("sh", ["-s"], { env: { PATH: process.env.PATH ?? "", ...environment }, stdio: ["pipe", "pipe", "inherit"] });
  const chunks: Buffer[] = [];
  shell.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise((resolve, reject) => shell.on("close", resolve).on("error", reject));
  shell.stdin.end(`curl() { printf '%s\\0' "$#" "$@"; }\n${lines.join("\n")}\n`);
  await closed;
  const given = Buffer.concat(chunks).toString("utf8").split("\0").slice(0, -1);
  const calls: string[][] = [];
  for (let at = 0; at < given.length; ) {
    const count = Number(given[at]);
    calls.push(given.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return calls;
}

/** What curl does with its arguments: https://curl.se/docs/manpage.html */
function read(curl: readonly string[]): Sent {
  const headers: Record<string, string> = {};
  let method = "GET";
  let url = "";
  const body: string[] = [];
  for (let at = 0; at < curl.length; at++) {
    const option = curl[at];
    if (option === "--globoff") continue;
    const value = curl[++at] ?? "";
    const [name = "", content = ""] = [value.slice(0, value.search(/[=:;]/)), value.slice(value.search(/[=:;]/) + 1)];
    if (option === "--request") method = value;
    else if (option === "--url") url = value;
    else if (option === "--data-raw") body.push(value);
    else if (option === "--data-urlencode") body.push(`${name}=${encodeURIComponent(content)}`);
    else if (option === "--header") headers[name] = content.trim();
    else throw new Error(`curl was not expected to be given ${option}.`);
  }
  return { method, url, headers, body: body.join("&") };
}

async function expected(request: Request): Promise<Sent> {
  const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name, value.trim()]));
  return { method: request.method, url: request.url, headers, body: await request.text() };
}

const secret = `s3"'\`$(id)\\!`;
const attention = createAttention({ apiKey: secret });
const siro = createSiro({ accessToken: secret });
const leadconnector = createLeadConnector({ accessToken: secret });

/** Text that is one thing, whatever else it has in it. */
const word = (random: Random) => `a${hostileText(random, 20).toWellFormed()}`;

/** What a header can carry. */
const headerText = (random: Random) => word(random).replace(/[^\t\x20-\x7e\x80-\xff]/g, "");

const builders: readonly ((random: Random) => Promise<Request>)[] = [
  (random) =>
    siro.build.recordings.link(
      word(random),
      { dataType: "ACCOUNT", externalId: word(random), integrationConnectionId: word(random) },
      {
        headers: { "x-a": headerText(random), "x-empty": "" },
      },
    ),
  (random) => attention.build.conversations.list({ "filter[owner.email]": [word(random), word(random)] }, { headers: { "x-b": headerText(random) } }),
  (random) => leadconnector.build.messages.send({ type: "SMS", contactId: word(random), message: word(random) }),
  (random) => leadconnector.build.conversations.search({ locationId: word(random), query: word(random) }),
  (random) =>
    leadconnector.build.oauth.token({
      client_id: word(random),
      client_secret: secret,
      grant_type: "authorization_code",
      code: secret,
      redirect_uri: word(random),
    }),
];

const environment = {
  ATTENTION_API_KEY: secret,
  SIRO_ACCESS_TOKEN: secret,
  LEADCONNECTOR_ACCESS_TOKEN: secret,
  CLIENT_SECRET: secret,
  CODE: secret,
};

/** The fields of a form say the same in two ways of encoding it. */
function compared({ body, ...sent }: Sent): unknown {
  const isForm = sent.headers["content-type"] === "application/x-www-form-urlencoded";
  return { ...sent, body: isForm ? [...new URLSearchParams(body)] : body };
}

it(
  `prints ${many} requests as lines from which a shell makes the same`,
  async () => {
    const random = new Random(13);
    const counts = { lines: 0, differing: 0 };
    const wrong: unknown[] = [];
    for (let done = 0; done < many; done += 200) {
      const requests = await Promise.all(Array.from({ length: Math.min(200, many - done) }, () => random.pick(builders)(random)));
      for (const secrets of [true, false]) {
        const lines = requests.map((request) => toCurl(request, { secrets }));
        if (!secrets) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
        const curls = await argumentsOf(lines, environment);
        expect(curls.length).toBe(lines.length);
        for (const [index, request] of requests.entries()) {
          counts.lines++;
          const [sent, stated] = [compared(read(curls[index] ?? [])), compared(await expected(request.clone()))];
          if (JSON.stringify(sent) === JSON.stringify(stated)) continue;
          counts.differing++;
          wrong.push({ line: lines[index], sent, stated });
        }
      }
    }
    tell("lines of curl", counts);
    expect(wrong.slice(0, 2)).toEqual([]);
    expect(counts.lines).toBe(many * 2);
  },
  patience,
);
