import { join } from "node:path";
import { compile, consumersOf } from "./consumer.mjs";
import { atMost, difference, interleave, line, median, paired } from "./measure.mjs";
import { project } from "./place.mjs";

const rounds = 9;

/** Milliseconds that a program with all three vendors, and one with one of them, adds to the type-check of an empty file. */
export async function measure() {
  return consumersOf({ today: project }, async ({ today }) => {
    const rows = {};
    for (const compiler of ["typescript", "typescript-newest"]) {
      for (const file of ["empty.ts", "all.ts", "siro.ts"]) rows[`${compiler} ${file}`] = [compiler, join(today, file)];
    }
    const figures = await interleave(rows, rounds, ([compiler, file]) => compile(compiler, file));
    const lines = ["typescript", "typescript-newest"].flatMap((compiler) => {
      const over = (file) => paired(figures[`${compiler} ${file}`], figures[`${compiler} empty.ts`], difference);
      const limit = compiler === "typescript" && atMost(150);
      return [
        line(`an empty file, ${compiler}`, median(figures[`${compiler} empty.ts`]), "ms"),
        line(`a consumer of all three vendors over it, ${compiler}`, over("all.ts"), "ms", limit),
        line(`a consumer of siro over it, ${compiler}`, over("siro.ts"), "ms", limit),
      ];
    });
    return { title: `Type-check, ${rounds} fresh processes each`, lines };
  });
}
