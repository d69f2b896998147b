const { play } = require("./scenario.cjs");

test("the scenario is played", async () => {
  expect((await play()).length).toBe(8);
}, 60_000);
