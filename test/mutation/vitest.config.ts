import { defineConfig, mergeConfig } from "vitest/config";
import project from "../../vitest.config.js";
import QuickestFirst from "./quickest-first.js";

/** The project's tests of `src/core` and of the webhooks and tokens that stand on it, without the types: a mutant is not compiled by TypeScript. */
export default mergeConfig(
  { ...project, test: { ...project.test, include: [], typecheck: { enabled: false } } },
  defineConfig({
    test: {
      include: ["test/core/**/*.test.ts", "test/{tokens,webhooks}/{leadconnector,siro}.test.ts"],
      runner: "test/mutation/loading.ts",
      sequence: { sequencer: QuickestFirst },
      // A test that hangs has found its mutant. No test takes half as long on a machine that does nothing else.
      testTimeout: 8_000,
    },
  }),
);
