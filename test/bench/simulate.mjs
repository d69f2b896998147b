import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleSize } from "./bundle.mjs";
import { compile, consumersOf, firstCompletion } from "./consumer.mjs";
import { atMost, difference, interleave, line, paired, ratio, timed } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";
import { light, ours } from "./rivals.mjs";
import { simulated } from "./simulation/project.mjs";
import { installedSize } from "./size.mjs";
import { constructing, startUps } from "./start.mjs";

const all = { attention: 77, siro: 77, leadconnector: 76 };
const ofOne = { siro: 54 };

/** What operations cost that are not there yet: this project as it is, with 230 operations more, and with 54 more of one vendor. */
export async function measure() {
  const many = simulated(all);
  const more = simulated(ofOne);
  try {
    return {
      title: "This project with its 20 operations beside copies of it: one with 250, and one with 54 more of siro",
      lines: [
        ...(await start(many.directory)),
        ...(await overhead(many.directory)),
        line("installed, 250 operations", installedSize(many.directory), "bytes", atMost(3_000_000)),
        ...(await bundles(more.directory)),
        ...(await consumers(many.directory)),
        line("the repository's own type-check, 20 operations", await ownTypecheck(project), "ms"),
        line("the repository's own type-check, 250 operations", await ownTypecheck(many.directory), "ms", atMost(10_000)),
      ],
    };
  } finally {
    many.remove();
    more.remove();
  }
}

async function start(directory) {
  const { today, later } = await startUps({ today: constructing(project, "siro"), later: constructing(directory, "siro") });
  return [
    line("siro, imported and constructed, 20 operations", today, "ms"),
    line("siro, imported and constructed, 250 operations", later, "ms"),
    line("start-up, 250 ÷ 20", later.value / today.value, "×", atMost(1.5)),
  ];
}

async function overhead(directory) {
  const rows = {};
  for (const [name, place] of Object.entries({ today: project, later: directory })) {
    const { createSiro } = await import(join(place, "dist/siro.js"));
    rows[name] = ours({ baseUrl: "https://api.siro.ai", fetch: light }, undefined, createSiro);
  }
  const run = (call) =>
    timed(async () => {
      for (let count = 0; count < 2_000; count++) await call();
    });
  await interleave(rows, 5, run);
  const figures = await interleave(rows, 41, run);
  // 1.0 as far as it can be told: two copies of the same build lie up to 5 % apart.
  return [line("call overhead, 250 ÷ 20", paired(figures.later, figures.today, ratio), "×", atMost(1.05))];
}

async function bundles(directory) {
  const sizeIn = (place) => inEmptyProject({ "conversation-crm-sdk": place }, (empty) => bundleSize("siro", empty));
  const today = await sizeIn(project);
  const later = await sizeIn(directory);
  return [
    line(`bundle of siro with ${ofOne.siro} operations more, minified and gzipped`, later, "bytes", atMost(22 * 1024)),
    line("bundle, each operation more", (later - today) / ofOne.siro, "bytes", atMost(70)),
  ];
}

function consumers(directory) {
  return consumersOf({ today: project, later: directory }, async ({ today, later }) => {
    const rows = { empty: join(today, "empty.ts"), today: join(today, "siro.ts"), later: join(later, "siro.ts") };
    const compiled = await interleave(rows, 15, (file) => compile("typescript", file));
    const { empty: _, ...programs } = rows;
    const completed = await interleave(programs, 5, firstCompletion);
    const over = (name) => paired(compiled[name], compiled.empty, difference);
    const first = (name) => paired(completed[name], completed[name], (milliseconds) => milliseconds);
    return [
      line("type-check of a consumer of siro over an empty file, 20 operations", over("today"), "ms"),
      line("type-check of a consumer of siro over an empty file, 250 operations", over("later"), "ms", atMost(150)),
      line("an editor's first completion, 20 operations", first("today"), "ms"),
      line("an editor's first completion, 250 operations", first("later"), "ms", atMost(1_000)),
    ];
  });
}

/** The tests name the operations that there are, so in a simulation they may have errors; what was added must have none. */
async function ownTypecheck(directory) {
  return timed(() => {
    const { stdout } = spawnSync(process.execPath, [join(project, "node_modules/typescript/bin/tsc"), "-p", "."], { cwd: directory, encoding: "utf8" });
    const [broken] = stdout.split("\n").filter((found) => found.startsWith("src/"));
    if (broken !== undefined) throw new Error(broken);
  });
}
