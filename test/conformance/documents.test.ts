import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { functionOf, specified } from "./operations.js";

it.each(specified)("the documents have $title", (operation) => {
  const { name } = functionOf(operation);
  const document = readFileSync(new URL(`../../docs/operations/${name.split(".")[0]}.md`, import.meta.url), "utf8");
  expect(document).toContain(`\n## ${name}\n`);
  expect(document).toContain(`\`${operation.operation.method.toUpperCase()} ${operation.service.baseUrl}${operation.operation.path}\``);
});
