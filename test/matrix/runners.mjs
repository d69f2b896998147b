import { runFetched } from "./process.mjs";
import { projectWith, succeeded } from "./project.mjs";

const jest = (name, packages, program, configuration) => ({
  name: `Jest, ${name}`,
  fetches: [],
  isForeign: true,
  run: async (installed) => {
    const place = await projectWith(installed, `jest-${program.split(".")[0]}`, ["jest@30", ...packages], { jest: { transform: {}, ...configuration } });
    succeeded(await runFetched("jest@30", ["jest", "--ci", "--runTestsByPath", program], place));
  },
});

const jsdom = ["jest-environment-jsdom@30"];

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = [
  jest("CommonJS", [], "scenario.jest.cjs", { testMatch: ["**/*.jest.cjs"] }),
  jest("jsdom with what Node has", jsdom, "equipped.jest.cjs", { testMatch: ["**/*.jest.cjs"], testEnvironment: "./jsdom-with-fetch.cjs" }),
  jest("jsdom as it is", jsdom, "bare.jest.cjs", { testMatch: ["**/*.jest.cjs"], testEnvironment: "jsdom" }),
  ...["node", "jsdom"].map((environment) => ({
    name: `vitest, ${environment}`,
    fetches: [],
    isForeign: true,
    run: async (installed) => {
      const place = await projectWith(installed, `vitest-${environment}`, ["vitest@4", ...(environment === "jsdom" ? ["jsdom@29"] : [])], { type: "module" });
      succeeded(await runFetched("vitest@4", ["vitest", "run", "--environment", environment, "--dir", ".", "scenario.vitest.test.mjs"], place));
    },
  })),
];
