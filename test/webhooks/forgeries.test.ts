import { unwrap as unwrapLeadConnector, WebhookError } from "conversation-crm-sdk/leadconnector/webhooks";
import { unwrap as unwrapSiro } from "conversation-crm-sdk/siro/webhooks";
import { createSigningKey, createSigningSecret, sign } from "conversation-crm-sdk/testing";
import { expect, it } from "vitest";
import { Random } from "../hostile/random.js";
import { type Kind, kindsOf, type Sent, withHeader } from "./forgery.js";

/** `npm run prove:webhooks` sets it: how many forged deliveries there are of both vendors together. */
const forgeries = Number(process.env.FORGERIES ?? 2_000);
const genuineOnes = 200;
const start = Date.UTC(2026, 0, 1);

type Store = { add(id: string): boolean };

interface Vendor {
  readonly name: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** A genuine delivery, and the same one signed by somebody else. */
  readonly send: (index: number) => Promise<[genuine: Sent, wronglyKeyed: Sent]>;
  readonly receive: (sent: Sent, seen: Store) => Promise<unknown>;
}

const key = await createSigningKey();
const ownKey = await createSigningKey();
const leadconnector: Vendor = {
  name: "leadconnector",
  kinds: {
    ...kindsOf(
      "x-ghl-signature",
      (header) => Buffer.from(header, "base64"),
      (bytes) => bytes.toString("base64"),
    ),
    "header that has ended": {
      make: ({ genuine }) => withHeader(withHeader(genuine, "x-ghl-signature", undefined), "x-wh-signature", genuine.headers["x-ghl-signature"]),
      reasons: ["unsigned"],
    },
  },
  async send(index) {
    const at = start + index * 1_000;
    const event = { type: "ContactCreate", locationId: "l", id: `contact_${index}`, name: "Zoë" } as const;
    const options = { id: `webhook_${index}`, now: () => at };
    const [genuine, wrong] = await Promise.all([key, ownKey].map((each) => sign.leadconnector(event, { ...options, key: each })));
    return [
      { body: genuine?.body ?? "", headers: genuine?.headers ?? {}, at },
      { body: wrong?.body ?? "", headers: wrong?.headers ?? {}, at },
    ];
  },
  receive: ({ body, headers, at }, seen) => unwrapLeadConnector(body, headers, { keys: [key.publicKey], now: () => at, seen }),
};

const secret = createSigningSecret();
const ownSecret = createSigningSecret();
const siro: Vendor = {
  name: "siro",
  kinds: {
    ...kindsOf(
      "svix-signature",
      (header) => Buffer.from(header.slice("v1,".length), "base64"),
      (bytes) => `v1,${bytes.toString("base64")}`,
    ),
    "id of another": { make: ({ genuine, other }) => withHeader(genuine, "svix-id", other.headers["svix-id"]), reasons: ["forged"] },
    "time made new": {
      make: ({ genuine, random }) => {
        const seconds = Math.floor(genuine.at / 1_000) + 301 + random.below(1_000_000);
        return { ...withHeader(genuine, "svix-timestamp", String(seconds)), at: seconds * 1_000 };
      },
      reasons: ["forged"],
    },
    "time written otherwise": { make: ({ genuine }) => withHeader(genuine, "svix-timestamp", `0${genuine.headers["svix-timestamp"]}`), reasons: ["forged"] },
    "id missing": { make: ({ genuine }) => withHeader(genuine, "svix-id", undefined), reasons: ["unsigned"] },
    "time missing": { make: ({ genuine }) => withHeader(genuine, "svix-timestamp", undefined), reasons: ["unsigned"] },
    "other version": {
      make: ({ genuine, random }) =>
        withHeader(genuine, "svix-signature", genuine.headers["svix-signature"]?.replace("v1,", random.pick(["v1a,", "v2,", "V1,", "v1", ""]))),
      reasons: ["forged"],
    },
    "dots moved": {
      // What is signed is id.time.body: the id's last part becomes the time, and the time a part of the body. The signature fits.
      make: ({ genuine }) => {
        const [id = "", moved = ""] = (genuine.headers["svix-id"] ?? "").split(".");
        const shifted = withHeader(withHeader(genuine, "svix-id", id), "svix-timestamp", moved);
        return { ...shifted, body: `${genuine.headers["svix-timestamp"]}.${genuine.body}` };
      },
      reasons: ["unreadable"],
    },
  },
  async send(index) {
    const at = start + index * 1_000;
    const event = { eventType: "integrations.recordingLinked", recordingId: `recording_${index}`, crm: { account: { id: "Zoë" } } } as const;
    const options = { id: `msg_${index}.${at / 1_000}`, now: () => at };
    const [genuine, wrong] = await Promise.all([secret, ownSecret].map((each) => sign.siro(event, { ...options, secret: each })));
    return [
      { body: genuine?.body ?? "", headers: genuine?.headers ?? {}, at },
      { body: wrong?.body ?? "", headers: wrong?.headers ?? {}, at },
    ];
  },
  receive: ({ body, headers, at }, seen) => unwrapSiro(body, headers, { secret, now: () => at, seen }),
};

/** A store that has seen nothing, so that nothing is refused for having been seen. */
const empty: Store = { add: () => true };

it.each([leadconnector, siro])(
  `accepts none of ${forgeries / 2} forged deliveries of $name, and every genuine one`,
  async ({ name, kinds, send, receive }) => {
    const random = new Random(7);
    const genuine = await Promise.all(Array.from({ length: genuineOnes }, (_, index) => send(index)));
    const ids = new Set<string>();
    const accepted: Store = { add: (id) => ids.size < ids.add(id).size };
    for (const [sent] of genuine) expect(await receive(sent, accepted)).toEqual(JSON.parse(String(sent.body)));

    const counts: Record<string, Record<string, number>> = {};
    const mistakes: string[] = [];
    const names = Object.keys(kinds);
    for (let turn = 0; turn < forgeries / 2; turn++) {
      const place = random.below(genuineOnes);
      const [sent, wronglyKeyed] = genuine[place] ?? [];
      const [other] = genuine[(place + 1) % genuineOnes] ?? [];
      const what = names[turn % names.length] ?? "";
      const kind = kinds[what];
      if (!sent || !wronglyKeyed || !other || !kind) throw new Error("There is a genuine delivery in each place.");
      const forged = kind.make({ random, genuine: sent, other, wronglyKeyed });
      const reason = await receive(forged, kind.isRemembered ? accepted : empty).then(
        () => "accepted",
        (error: unknown) => (WebhookError.is(error) ? error.reason : String(error)),
      );
      counts[what] = { ...counts[what], [reason]: (counts[what]?.[reason] ?? 0) + 1 };
      if (!kind.reasons.some((expected) => expected === reason)) mistakes.push(`${what} (${turn}): ${reason}`);
    }
    if (process.env.FORGERIES) {
      console.log(`${name}: ${forgeries / 2} forged deliveries, ${mistakes.length} accepted or refused for another reason`);
      console.table(counts);
    }
    expect(mistakes).toEqual([]);
    expect(Object.keys(counts)).toEqual(names);
  },
  120_000 + forgeries * 20,
);
