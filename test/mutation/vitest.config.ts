import { defineConfig, mergeConfig } from "vitest/config";
import project from "../../vitest.config.js";

/** The project's tests of `src/core` and of the webhooks that stand on it, without the types: a mutant is not compiled by TypeScript. */
export default mergeConfig(
  { ...project, test: { ...project.test, include: [], typecheck: { enabled: false } } },
  defineConfig({ test: { include: ["test/core/**/*.test.ts", "test/webhooks/{leadconnector,siro}.test.ts"] } }),
);
