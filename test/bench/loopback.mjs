import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { atLeast, interleave, line, median, paired, ratio, timed } from "./measure.mjs";
import { assertEqualWork, bareFetch, openapiFetch, ours } from "./rivals.mjs";

const rounds = 40;
const callsPerRound = 640;
const concurrency = 64;

/** Calls in a second over real HTTP, to a server in a second process on the loopback address. */
export async function measure() {
  const server = fork(fileURLToPath(new URL("server.mjs", import.meta.url)));
  try {
    const [port] = await once(server, "message");
    const baseUrl = `http://127.0.0.1:${port}`;
    const rows = { "bare fetch": bareFetch(baseUrl), ours: ours({ baseUrl }), "openapi-fetch": openapiFetch({ baseUrl }) };
    await assertEqualWork(rows);
    await interleave(rows, 2, run); // connections are opened, code is compiled
    const figures = await interleave(rows, rounds, run);
    return {
      title: `Loopback PUT at concurrency ${concurrency}, ${rounds} rounds of ${callsPerRound} calls each`,
      lines: [
        ...Object.keys(rows).map((name) => line(name, median(figures[name]), "calls/s")),
        line("ours ÷ bare fetch", paired(figures.ours, figures["bare fetch"], ratio), "×", atLeast(0.95)),
        line("openapi-fetch ÷ bare fetch", paired(figures["openapi-fetch"], figures["bare fetch"], ratio), "×"),
      ],
    };
  } finally {
    server.kill();
  }
}

async function run(call) {
  let left = callsPerRound;
  const caller = async () => {
    while (left-- > 0) await call();
  };
  const milliseconds = await timed(() => Promise.all(Array.from({ length: concurrency }, caller)));
  return callsPerRound / (milliseconds / 1_000);
}
