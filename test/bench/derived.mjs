import { spawnSync } from "node:child_process";
import { createSiro } from "../../dist/siro.js";
import { atMost, difference, interleave, line, paired, timed } from "./measure.mjs";
import { project } from "./place.mjs";
import { answer, assertEqualWork, body, light } from "./rivals.mjs";

const clients = 1_000;
const rounds = 31;
const callsPerRound = 2_000;
const pacing = { limits: [{ requests: 1e9, perMs: 60_000 }] };

/** What a thousand derived clients take, and what a call by one of them costs over a call by the client that it comes from. */
export async function measure() {
  const siro = createSiro({ accessToken: "token", fetch: light, pacing });
  const many = Array.from({ length: clients }, (_, index) => siro.withOptions({ accessToken: `token-${index}` }));
  const one = siro.withOptions({ accessToken: "another" });
  let next = 0;
  const rows = {
    plain: () => siro.recordings.link("rec_1", body),
    derived: () => one.recordings.link("rec_1", body),
    "one of many": () => many[next++ % clients].recordings.link("rec_1", body),
    "made for one call": () => siro.withOptions({ accessToken: "another" }).recordings.link("rec_1", body),
  };
  await assertEqualWork(rows);
  await interleave(rows, 3, run);
  const figures = await interleave(rows, rounds, run);
  const perCall = (figure, other) => (difference(figure, other) / callsPerRound) * 1_000;
  const over = (name) => paired(figures[name], figures.plain, perCall);
  return {
    title: `${clients.toLocaleString("en")} derived clients, ${rounds} rounds of ${callsPerRound} calls each`,
    lines: [
      line("their memory before a call", heap("undefined", "pacing"), "bytes", atMost(1_000_000)),
      line("their memory after a call each, without pacing", heap("made[index].recordings.link('rec_1', body)", "false"), "bytes", atMost(1_000_000)),
      line("their memory after a call each, with a pacing window each", heap("made[index].recordings.link('rec_1', body)", "pacing"), "bytes"),
      line("a call by one, over the usual client", over("derived"), "µs", atMost(1)),
      line("a call by one of all, over the usual client", over("one of many"), "µs", atMost(1)),
      line("made for one call and that, over the usual client", over("made for one call"), "µs"),
    ],
  };
}

const run = (call) =>
  timed(async () => {
    for (let count = 0; count < callsPerRound; count++) await call();
  });

/** Bytes of a thousand clients, in a process of their own, where a thousand others have been made and used before. */
function heap(use, paced) {
  const program = `import { createSiro } from ${JSON.stringify(new URL("../../dist/siro.js", import.meta.url).href)};
    const body = ${JSON.stringify(body)};
    const pacing = ${JSON.stringify(pacing)};
    const bytes = new TextEncoder().encode(${JSON.stringify(answer)}).buffer;
    const fetch = async () => ({ ok: true, status: 200, headers: { get: () => null }, body: null, arrayBuffer: async () => bytes });
    const siro = createSiro({ accessToken: "token", fetch, pacing: ${paced} });
    async function many(first) {
      const made = Array.from({ length: ${clients} }, (_, index) => siro.withOptions({ accessToken: "token-" + (first + index) }));
      for (let index = 0; index < made.length; index++) await ${use};
      return made;
    }
    const settle = async () => { for (let round = 0; round < 3; round++) { gc(); await new Promise((resolve) => setTimeout(resolve, 20)); } };
    const before = [];
    for (let round = 0; round < 5; round++) before[0] = await many(0); // the compiler's own memory is not counted
    await settle();
    const start = process.memoryUsage().heapUsed;
    before.push(await many(${clients}));
    await settle();
    console.log(process.memoryUsage().heapUsed - start, before.length);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", program], { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout.split(" ")[0]);
}
