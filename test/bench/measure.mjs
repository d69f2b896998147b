/**
 * Runs every row once in each round, and lets a different row go first in every round: on a machine that is busy with other
 * work, whatever disturbs one row then disturbs the others as often. Gives each row's figures in the order of the rounds.
 */
export async function interleave(rows, rounds, run) {
  const names = Object.keys(rows);
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length];
      figures[name].push(await run(rows[name]));
    }
  }
  return figures;
}

export function median(figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of the figures that two rows had in the same round, brought together, and how far the middle half of them lies
 * apart: where that is wide, the machine was too busy to tell.
 */
export function paired(figures, others, combine) {
  const sorted = figures.map((figure, round) => combine(figure, others[round])).toSorted((one, other) => one - other);
  const quarter = sorted.length >> 2;
  return { value: median(sorted), spread: sorted[sorted.length - 1 - quarter] - sorted[quarter] };
}

export const ratio = (one, other) => one / other;
export const difference = (one, other) => one - other;

/** Milliseconds that work takes. */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A line of the table: a number or what `paired` gives, and what it should be. */
export function line(name, figure, unit, limit) {
  return { name, ...(typeof figure === "number" ? { value: figure } : figure), unit, ...limit };
}

export const atMost = (most) => ({ most });
export const atLeast = (least) => ({ least });
