import { expect, it } from "vitest";
import { prove } from "./prove.js";

const { PROVE } = process.env;
const plan = PROVE === undefined ? { processes: 3, rounds: 12, killEvery: 2 } : { processes: 8, rounds: Number(PROVE), killEvery: 3 };
// The places take turns, and so do the locations.
const kills = (place: number) =>
  Array.from({ length: plan.rounds }, (_, round) => round).filter((round) => isKill(round) && Math.floor(round / plan.killEvery) % 3 === place).length;
const isKill = (round: number) => round % plan.killEvery === plan.killEvery - 1;

it(`loses no grant that was stored: ${plan.processes} processes, ${plan.rounds} rounds`, { timeout: 3_600_000 }, async () => {
  const startedAt = performance.now();
  const counts = await prove(plan);
  if (PROVE !== undefined) console.log({ ...plan, ...counts, seconds: Math.round((performance.now() - startedAt) / 1_000) });
  const lost = kills(1);
  expect(counts).toEqual({
    rounds: plan.rounds,
    asked: plan.rounds * plan.processes,
    killed: { leased: kills(0), answered: lost, stored: kills(2) },
    // One refresh token is traded in each round, however many ask.
    traded: plan.rounds,
    deadOnce: lost,
    deadAgain: 0,
    lost,
    lostInTypedError: expect.any(Number),
    lostInReconnect: expect.any(Number),
    storedAndLost: 0,
    disagreements: 0,
  });
  expect(lost).toBeGreaterThan(0);
  expect(counts.lostInTypedError + counts.lostInReconnect).toBe(lost);
  expect(Math.min(counts.lostInTypedError, counts.lostInReconnect)).toBeGreaterThan(0);
});
