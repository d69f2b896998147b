import { atMost, interleave, line, median, paired, ratio, timed } from "./measure.mjs";
import { answer, assertEqualWork, light, openapiFetch, ours } from "./rivals.mjs";

const rounds = 31;
const callsPerRound = 2_000;

// On Node 24 both take about half of what they take on Node 20, and the rival gains more.
const most = Number(process.versions.node.split(".")[0]) < 22 ? 0.55 : 0.6;

const real = async () => new Response(answer, { status: 200, headers: { "content-type": "application/json" } });

/** Microseconds of one call when the network takes none. */
export async function measure() {
  return {
    title: `Call overhead on a stub fetch, ${rounds} rounds of ${callsPerRound} calls each`,
    lines: [...(await compare("light answer", light, atMost(most))), ...(await compare("real Response", real)), ...(await features())],
  };
}

/** What each feature adds to a call that goes well, or takes from it when it is off. */
async function features() {
  const baseUrl = "https://api.siro.ai";
  const lasting = new AbortController();
  const settings = {
    "rules off": { rules: "off" },
    "pacing off": { pacing: false },
    "credential from a function": { accessToken: () => "token" },
    "attemptTimeout on": { attemptTimeout: 10_000 },
    "onEvent on": { onEvent: () => {} },
  };
  const rows = { usual: ours({ baseUrl, fetch: light }), "signal given": ours({ baseUrl, fetch: light }, { signal: lasting.signal }) };
  for (const [name, options] of Object.entries(settings)) rows[name] = ours({ baseUrl, fetch: light, ...options });
  await assertEqualWork(rows);
  await interleave(rows, 3, run);
  const figures = await interleave(rows, rounds, run);
  const perCall = (one, other) => ((one - other) / callsPerRound) * 1_000;
  return Object.keys(rows)
    .slice(1)
    .map((name) => line(`${name}, against the usual call`, paired(figures[name], figures.usual, perCall), "µs"));
}

const run = (call) =>
  timed(async () => {
    for (let count = 0; count < callsPerRound; count++) await call();
  });

async function compare(kind, fetch, limit) {
  const baseUrl = "https://api.siro.ai";
  const rows = {
    "openapi-fetch": openapiFetch({ baseUrl, fetch }),
    "ours, rules on": ours({ baseUrl, fetch }),
    "ours, rules off": ours({ baseUrl, fetch, rules: "off" }),
  };
  await assertEqualWork(rows);
  await interleave(rows, 3, run); // the compiler's warm-up
  const figures = await interleave(rows, rounds, run);
  const names = Object.keys(rows);
  return [
    ...names.map((name) => line(`${name} (${kind})`, (median(figures[name]) / callsPerRound) * 1_000, "µs")),
    ...names.slice(1).map((name) => line(`${name} ÷ openapi-fetch (${kind})`, paired(figures[name], figures["openapi-fetch"], ratio), "×", limit)),
  ];
}
