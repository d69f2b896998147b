import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleSize, vendors } from "./bundle.mjs";
import { compile, consumersOf, firstCompletion } from "./consumer.mjs";
import { atMost, difference, interleave, line, paired, ratio, timed } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";
import { light, ours } from "./rivals.mjs";
import { installedSize } from "./size.mjs";
import { constructing, startUps } from "./start.mjs";

/**
 * This build beside another one, whose directory AGAINST names: a checkout of an earlier commit in which `npm run build` was run.
 * It tells what has become dearer, where two runs of the whole table on a busy machine do not.
 */
export async function measure() {
  const other = process.env.AGAINST;
  if (other === undefined || !existsSync(join(other, "dist/siro.js"))) throw new Error("AGAINST must name the directory of another build.");
  return {
    title: `This build beside that in ${other}`,
    lines: [...(await start(other)), ...(await overhead(other)), ...(await sizes(other)), ...(await consumers(other))],
  };
}

async function start(other) {
  const lines = [];
  for (const vendor of vendors) {
    const { now, before } = await startUps({ now: constructing(project, vendor), before: constructing(other, vendor) });
    lines.push(line(`${vendor}, imported and constructed`, now, "ms"), line(`${vendor}, start-up ÷ before`, now.value / before.value, "×", atMost(1.5)));
  }
  return lines;
}

const callsPerRound = 2_000;

async function overhead(other) {
  const rows = {};
  for (const [name, place] of Object.entries({ now: project, before: other })) {
    const { createSiro } = await import(join(place, "dist/siro.js"));
    rows[name] = ours({ baseUrl: "https://api.siro.ai", fetch: light }, undefined, createSiro);
  }
  const run = (call) =>
    timed(async () => {
      for (let count = 0; count < callsPerRound; count++) await call();
    });
  await interleave(rows, 5, run);
  const figures = await interleave(rows, 41, run);
  // Two copies of the same build lie up to 5 % apart.
  return [line("call overhead ÷ before", paired(figures.now, figures.before, ratio), "×", atMost(1.05))];
}

async function sizes(other) {
  const lines = [line("installed", installedSize(project), "bytes"), line("installed before", installedSize(other), "bytes")];
  for (const vendor of vendors) {
    for (const [when, place] of Object.entries({ now: project, before: other })) {
      const size = await inEmptyProject({ "conversation-crm-sdk": place }, (empty) => bundleSize(vendor, empty));
      lines.push(line(`bundle of ${vendor} ${when}, minified and gzipped`, size, "bytes"));
    }
  }
  return lines;
}

function consumers(other) {
  return consumersOf({ now: project, before: other }, async ({ now, before }) => {
    const rows = { empty: join(now, "empty.ts"), now: join(now, "siro.ts"), before: join(before, "siro.ts"), all: join(now, "all.ts") };
    const compiled = await interleave(rows, 15, (file) => compile("typescript", file));
    const { empty: _empty, all: _all, ...programs } = rows;
    const completed = await interleave(programs, 5, firstCompletion);
    const over = (name) => paired(compiled[name], compiled.empty, difference);
    const first = (name) => paired(completed[name], completed[name], (milliseconds) => milliseconds);
    return [
      line("type-check of a consumer of siro over an empty file", over("now"), "ms", atMost(150)),
      line("the same before", over("before"), "ms"),
      line("type-check of a consumer of all three over an empty file", over("all"), "ms"),
      line("an editor's first completion", first("now"), "ms", atMost(1_000)),
      line("the same before", first("before"), "ms"),
    ];
  });
}
