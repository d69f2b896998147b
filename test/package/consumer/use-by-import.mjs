import { useDoor, useSandbox } from "./use.cjs";

const used = {};
for (const door of [".", "./attention", "./siro", "./leadconnector"]) {
  used[door] = await useDoor(await import(door.replace(".", "conversation-crm-sdk")));
}
used["./package.json"] = (await import("conversation-crm-sdk/package.json", { with: { type: "json" } })).default.name;
used["./testing"] = await import("conversation-crm-sdk/testing").then(
  async (testing) => useSandbox(testing, await import("conversation-crm-sdk")),
  (error) => error.message,
);
console.log(JSON.stringify(used));
