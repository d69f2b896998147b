import { RuleError } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { call, idsOf, pairs } from "../conformance/operations.js";
import { smallestInput } from "../conformance/requests.js";
import { hostileText, Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const many = sized(2_000, 20_000);

const written = [
  ..."\0 \t \n \r\n \u00a0 \ufeff \u2028 \u200b . .. ... %2e %2E%2e ..%2f %2f %5c \\ / // ? # ; : @ & = + % %% %zz %00 %c0%ae ~ ' \" ` | a/../b a\\..\\b .%2e".split(
    " ",
  ),
  " ",
  "",
  "\ud800",
  "\udc00\ud800",
  "a\ud800b",
  "\u{10ffff}",
  "．．",
  "∕",
  "e\u0301",
  "\u202e/",
  "x".repeat(100_000),
];

const operations = pairs.filter(({ ids }) => ids.length > 0).map((pair) => ({ pair, input: smallestInput(pair) }));

it(
  `keeps each of ${many} ids in its own step of the path, or refuses it`,
  async () => {
    const random = new Random(11);
    const counts = { ids: many, sent: 0, refused: 0 };
    const wrong: string[] = [];
    let url: string | undefined;
    const clients = new Map(
      operations.map(({ pair: { vendor } }) => [
        vendor,
        vendor.connect({
          fetch: async (address) => {
            url = address;
            return new Response(null, { status: 404 });
          },
        }),
      ]),
    );
    for (let index = 0; index < many; index++) {
      const { pair, input } = random.pick(operations);
      const name = random.pick(pair.ids);
      const id = written[index] ?? hostileText(random);
      url = undefined;
      const error = await call(clients.get(pair.vendor) ?? {}, pair, { ...input, ids: { ...idsOf(pair), [name]: id } }).catch((reason: unknown) => reason);
      if (url === undefined) {
        counts.refused++;
        if (!RuleError.is(error)) wrong.push(`${pair.name} ${JSON.stringify(id)}: ${String(error)}`);
        // Only what is no text, blank, or another place may be refused.
        const isOther = id.trim() === "" || id === "." || id === ".." || !id.isWellFormed() || /^\w+$/.test(id);
        if (!isOther) wrong.push(`${pair.name} refuses ${JSON.stringify(id)}: ${String(error)}`);
        continue;
      }
      counts.sent++;
      // What fetch makes of the address, which it normalizes.
      const { origin, pathname, hash } = new URL(new Request(url).url);
      const server = new URL(pair.server);
      const template = `${server.pathname === "/" ? "" : server.pathname}${pair.path}`.split("/");
      const steps = pathname.split("/");
      const holds = template.every((step, at) => {
        const given = /^\{(\w+)\}$/.exec(step)?.[1];
        const sent = decodeURIComponent(steps[at] ?? "");
        return given === undefined ? step === steps[at] : sent === (given === name ? id : given);
      });
      if (origin !== server.origin || hash !== "" || steps.length !== template.length || !holds) wrong.push(`${pair.name} ${JSON.stringify(id)}: ${url}`);
    }
    tell("path ids", counts);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(counts.sent).toBeGreaterThan(many / 2);
    expect(counts.refused).toBeGreaterThan(0);
    expect(counts.sent + counts.refused).toBe(many);
  },
  patience,
);
