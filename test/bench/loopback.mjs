import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { atLeast, interleave, line, median, paired, ratio, timed } from "./measure.mjs";
import { assertEqualWork, bareFetch, handWrittenFetch, openapiFetch, ours } from "./rivals.mjs";

const rounds = 40;
const callsPerRound = 640;
const concurrency = 64;

/**
 * Calls in a second over real HTTP, to a server in a second process on the loopback address. The honest limit is a fetch with a
 * signal, a timer and `redirect: "manual"`: what a client cannot do without, however little it does of its own.
 */
export async function measure() {
  const server = fork(fileURLToPath(new URL("server.mjs", import.meta.url)));
  try {
    const [port] = await once(server, "message");
    const baseUrl = `http://127.0.0.1:${port}`;
    const rows = {
      "bare fetch": bareFetch(baseUrl),
      "hand-written fetch": handWrittenFetch(baseUrl),
      ours: ours({ baseUrl }),
      "openapi-fetch": openapiFetch({ baseUrl }),
    };
    await assertEqualWork(rows);
    await interleave(rows, 2, run); // connections are opened, code is compiled
    const figures = await interleave(rows, rounds, run);
    return {
      title: `Loopback PUT at concurrency ${concurrency}, ${rounds} rounds of ${callsPerRound} calls each`,
      lines: [
        ...Object.keys(rows).map((name) => line(name, median(figures[name]), "calls/s")),
        line("ours ÷ hand-written fetch", paired(figures.ours, figures["hand-written fetch"], ratio), "×", atLeast(0.92)),
        line("hand-written fetch ÷ bare fetch", paired(figures["hand-written fetch"], figures["bare fetch"], ratio), "×"),
        line("ours ÷ bare fetch", paired(figures.ours, figures["bare fetch"], ratio), "×"),
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
