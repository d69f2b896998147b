import { useDoor, useHandlers, useSandbox, useTransport } from "./use.cjs";

const used = {};
for (const door of [".", "./attention", "./siro", "./leadconnector"]) {
  used[door] = await useDoor(await import(door.replace(".", "conversation-crm-sdk")));
}
used["./package.json"] = (await import("conversation-crm-sdk/package.json", { with: { type: "json" } })).default.name;
const testing = await import("conversation-crm-sdk/testing");
used["./testing"] = await useSandbox(testing, await import("conversation-crm-sdk"));
used["./testing/msw"] = await import("conversation-crm-sdk/testing/msw").then(
  (msw) => useHandlers(msw, testing),
  (error) => error.message,
);
used["./undici"] = await import("conversation-crm-sdk/undici").then(
  async (undici) => useTransport(undici, await import("conversation-crm-sdk")),
  (error) => error.message,
);
console.log(JSON.stringify(used));
