import { defineConfig } from "vitest/config";

const src = (path: string) => new URL(`./src/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    // Tests and the README's examples import the package by its own name.
    alias: [
      { find: /^conversation-crm-sdk$/, replacement: src("index.ts") },
      { find: /^conversation-crm-sdk\/(attention|siro|leadconnector)\/(.+)$/, replacement: src("$1/$2.ts") },
      { find: /^conversation-crm-sdk\/(.+)$/, replacement: src("$1/index.ts") },
      // Another version of undici, by the directory that it is installed in.
      ...(process.env.UNDICI ? [{ find: /^undici$/, replacement: process.env.UNDICI }] : []),
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**"],
    // Far above what any test takes: how fast a machine is must not decide.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**"],
      reporter: ["text-summary"],
      thresholds: { lines: 97, functions: 97, statements: 97, branches: 95 },
    },
    // By its path: the packages of other TypeScript versions bring commands of the same name.
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./tsconfig.json", checker: "./node_modules/typescript/bin/tsc" },
  },
});
