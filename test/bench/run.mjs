// Measures what this package costs: `npm run bench` measures it as it is, `npm run bench -- size start` what is named, and
// `AGAINST=../other npm run bench -- against` sets it beside another build.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { project } from "./place.mjs";

const measures = ["start", "size", "overhead", "derived", "loopback", "highlevel", "typecheck"];
// Takes minutes and is asked for by name.
const others = ["against"];
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => ![...measures, ...others].includes(name));
if (unknown.length > 0) throw new Error(`There is no measure ${unknown.join(", ")}; there are ${[...measures, ...others].join(", ")}.`);
if (!existsSync(join(project, "dist/siro.js"))) throw new Error("There is nothing to measure: run `npm run build` first.");

console.log(`Node ${process.version}, medians; ± covers the middle half of the rounds`);
for (const name of positionals.length > 0 ? positionals : measures) {
  const { measure } = await import(`./${name}.mjs`);
  const { title, lines } = await measure();
  console.log(`\n${title}`);
  for (const { name: what, value, spread, unit, most, least } of lines) {
    const target = most !== undefined ? `≤ ${format(most)}` : least !== undefined ? `≥ ${format(least)}` : "";
    const verdict = target === "" ? "" : (most === undefined || value <= most) && (least === undefined || value >= least) ? "ok" : "missed";
    const middleHalf = spread === undefined ? "" : `± ${format(spread / 2)}`;
    console.log(`  ${what.padEnd(60)}${format(value).padStart(10)} ${unit.padEnd(8)}${middleHalf.padEnd(10)}${target.padEnd(12)}${verdict}`.trimEnd());
  }
}

function format(value) {
  const decimals = Number.isInteger(value) || value >= 1_000 ? 0 : value >= 100 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
