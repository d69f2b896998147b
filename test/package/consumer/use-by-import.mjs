import { useDoor, useHandlers, useSandbox, useWebhooks } from "./use.cjs";

const used = {};
for (const door of [".", "./attention", "./siro", "./leadconnector"]) {
  used[door] = await useDoor(await import(door.replace(".", "conversation-crm-sdk")));
}
used["./package.json"] = (await import("conversation-crm-sdk/package.json", { with: { type: "json" } })).default.name;
const testing = await import("conversation-crm-sdk/testing");
used["./testing"] = await useSandbox(testing, await import("conversation-crm-sdk"));
const webhooks = ["leadconnector", "siro"].map((vendor) => import(`conversation-crm-sdk/${vendor}/webhooks`));
used["./*/webhooks"] = await useWebhooks(...(await Promise.all(webhooks)), testing);
used["./testing/msw"] = await import("conversation-crm-sdk/testing/msw").then(
  (msw) => useHandlers(msw, testing),
  (error) => error.message,
);
console.log(JSON.stringify(used));
