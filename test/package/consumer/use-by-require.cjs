const { useDoor, useHandlers, useSandbox, useWebhooks } = require("./use.cjs");

async function use() {
  const used = {};
  for (const door of [".", "./attention", "./siro", "./leadconnector"]) {
    used[door] = await useDoor(require(door.replace(".", "conversation-crm-sdk")));
  }
  used["./package.json"] = require("conversation-crm-sdk/package.json").name;
  const testing = require("conversation-crm-sdk/testing");
  used["./testing"] = await useSandbox(testing, require("conversation-crm-sdk"));
  const webhooks = ["leadconnector", "siro"].map((vendor) => require(`conversation-crm-sdk/${vendor}/webhooks`));
  used["./*/webhooks"] = await useWebhooks(...webhooks, testing);
  try {
    used["./testing/msw"] = useHandlers(require("conversation-crm-sdk/testing/msw"), testing);
  } catch (error) {
    used["./testing/msw"] = error.message;
  }
  console.log(JSON.stringify(used));
}

use();
