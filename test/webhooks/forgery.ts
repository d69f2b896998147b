import type { WebhookRefusal } from "conversation-crm-sdk/leadconnector/webhooks";
import type { Random } from "../hostile/random.js";

/** A delivery as somebody sends it, and the clock of who receives it. */
export interface Sent {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
}

/** What a forger has to work with. */
export interface Scene {
  readonly random: Random;
  readonly genuine: Sent;
  /** Another genuine one, with another body. */
  readonly other: Sent;
  /** The genuine one, signed with a key of the forger's own. */
  readonly wronglyKeyed: Sent;
}

/** A kind of forgery, and the reasons for which it may be refused. */
export interface Kind {
  readonly make: (scene: Scene) => Sent;
  readonly reasons: readonly WebhookRefusal[];
  /** The delivery was accepted once, and its id is in the store. */
  readonly isRemembered?: boolean;
}

const bytesOf = (body: Sent["body"]) => Buffer.from(body);

function altered(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const place = random.below(copy.length);
  copy[place] = (copy[place] ?? 0) ^ (1 + random.below(255));
  return copy;
}

/** With another header, or without it. */
export function withHeader(sent: Sent, name: string, value: string | undefined): Sent {
  const { [name]: _left, ...headers } = sent.headers;
  return { ...sent, headers: value === undefined ? headers : { ...headers, [name]: value } };
}

/** The forgeries that need no knowledge of the scheme but where its signature stands. */
export function kindsOf(signatureHeader: string, parse: (header: string) => Buffer, write: (signature: Buffer) => string): Record<string, Kind> {
  const body = (change: (bytes: Buffer, scene: Scene) => string | Buffer): Kind => ({
    make: (scene) => ({ ...scene.genuine, body: change(bytesOf(scene.genuine.body), scene) }),
    reasons: ["forged"],
  });
  const header = (change: (header: string, scene: Scene) => string | undefined): Kind => ({
    make: (scene) => withHeader(scene.genuine, signatureHeader, change(scene.genuine.headers[signatureHeader] ?? "", scene)),
    reasons: ["forged", "unsigned"],
  });
  const signature = (change: (bytes: Buffer, scene: Scene) => Buffer): Kind => header((value, scene) => write(change(parse(value), scene)));
  const later = (from: number, to: number): Kind => ({
    make: ({ genuine, random }) => ({ ...genuine, at: genuine.at + from + Math.round(random.fraction() * (to - from)) }),
    reasons: ["stale"],
  });
  return {
    "body altered": body((bytes, { random }) => altered(bytes, random)),
    "body cut": body((bytes, { random }) => bytes.subarray(0, random.below(bytes.length))),
    "body lengthened": body((bytes, { random }) => Buffer.concat([bytes, Buffer.from([random.below(256)])])),
    "body of another": body((_bytes, { other }) => bytesOf(other.body)),
    "body written anew": body((bytes) => JSON.stringify(JSON.parse(bytes.toString()), null, 1)),
    "signature altered": signature((bytes, { random }) => altered(bytes, random)),
    "signature cut": signature((bytes, { random }) => bytes.subarray(0, random.below(bytes.length))),
    "signature lengthened": signature((bytes, { random }) => Buffer.concat([bytes, Buffer.from([random.below(256)])])),
    "signature of zeros": signature((bytes) => Buffer.alloc(bytes.length)),
    "signature made up": signature((bytes, { random }) => Buffer.from(bytes.map(() => random.below(256)))),
    "signature of another": header((_value, { other }) => other.headers[signatureHeader]),
    "header missing": header(() => undefined),
    "header N/A": header(() => "N/A"),
    "header empty": header(() => ""),
    "wrong key": { make: ({ wronglyKeyed }) => wronglyKeyed, reasons: ["forged"] },
    "replayed too late": later(300_001, 30 * 86_400_000),
    "from the future": later(-86_400_000, -301_000),
    "replayed in time": { make: ({ genuine }) => genuine, reasons: ["repeated"], isRemembered: true },
  };
}
