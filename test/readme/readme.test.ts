import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createSandbox } from "conversation-crm-sdk/testing";
import { setupServer } from "msw/node";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const folder = new URL("./.examples/", import.meta.url);
const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({ code, file: new URL(`./example-${index + 1}.ts`, folder) }));

const sandbox = createSandbox();
const server = setupServer(...sandbox.handlers);

beforeAll(() => {
  vi.stubEnv("SIRO_ACCESS_TOKEN", sandbox.siro.accessToken);
  vi.stubEnv("ATTENTION_API_KEY", sandbox.attention.apiKey);
  vi.stubEnv("LEADCONNECTOR_ACCESS_TOKEN", sandbox.leadconnector.accessToken);
  server.listen({ onUnhandledRequest: "error" });
  mkdirSync(folder, { recursive: true });
  for (const { code, file } of examples) writeFileSync(file, code);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

describe("the README", () => {
  it("has examples that compile", () => {
    const configFile = new URL("../../tsconfig.json", import.meta.url).pathname;
    const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, new URL("../..", import.meta.url).pathname);
    const program = ts.createProgram(
      examples.map(({ file }) => file.pathname),
      { ...options, noUnusedLocals: false },
    );
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  }, 30_000);

  it.each(examples.map(({ code, file }, index) => [index + 1, code.split("\n")[0], file] as const))(
    "has an example %i that runs",
    async (_index, _line, file) => {
      const printed: unknown[][] = [];
      vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(values));
      const complained = vi.spyOn(console, "error").mockImplementation(() => {});
      await import(file.pathname);
      vi.restoreAllMocks();
      expect(complained).not.toHaveBeenCalled();
      const code = readFileSync(file, "utf8");
      if (code.includes("data.name")) expect(printed).toEqual([["Acme"]]);
      if (code.includes("toCurl")) expect(printed[0]?.[0]).toMatch(/^curl .*--header "x-siro-auth-token: \$SIRO_ACCESS_TOKEN"/);
      if (code.includes("retryAfterMs)")) expect(printed).toEqual([[{ dataType: "ACCOUNT", id: "acc_1" }], [2000]]);
    },
  );

  it("has an example for each failure that it names", async () => {
    const failing = examples.find(({ code }) => code.includes("switch (error.code)"));
    const complaints: unknown[][] = [];
    vi.spyOn(console, "error").mockImplementation((...values) => void complaints.push(values));
    const faults = [{ status: 401 }, { status: 422 }, { status: 429, retryAfter: 60 }, { reset: "after", times: 3 }, { answer: "html" }] as const;
    for (const [index, fault] of faults.entries()) {
      sandbox.fail("leadconnector.conversations.update", fault);
      await import(`${failing?.file.pathname}?${index}`);
    }
    vi.restoreAllMocks();
    expect(complaints).toEqual([
      [401, "Unauthorized", "Sandbox refusal 401", []],
      [422, "Unprocessable Entity", "Sandbox refusal 422", [{ path: [], message: "Sandbox refusal 422" }]],
      ["try again in 60000 ms"],
      ["the vendor may have acted"],
      [200, "text/html", expect.any(Number)],
    ]);
  });
});
