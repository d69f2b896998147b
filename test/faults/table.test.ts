import { afterAll, describe, expect, it } from "vitest";
import { classes, outcome, rows } from "./table.js";

const seen: string[][] = [];

describe.each(rows.map((row) => [row.fault, row] as const))("%s", (fault, row) => {
  it(`is met as the class of the operation allows`, async () => {
    const cells: Record<string, string> = {};
    for (const operationClass of classes) cells[operationClass] = await outcome(row, operationClass);
    seen.push([fault, ...Object.values(cells)]);
    expect(cells).toEqual(row.expected);
  });
});

afterAll(() => {
  if (process.env.FAULTS !== "print") return;
  const table = [["fault", ...classes], ...seen];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  console.log(`\n${lines.join("\n")}\n\nattempts: what came of it; the waits in milliseconds\n`);
});
