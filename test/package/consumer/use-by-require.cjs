const { useDoor, useSandbox } = require("./use.cjs");

async function use() {
  const used = {};
  for (const door of [".", "./attention", "./siro", "./leadconnector"]) {
    used[door] = await useDoor(require(door.replace(".", "conversation-crm-sdk")));
  }
  used["./package.json"] = require("conversation-crm-sdk/package.json").name;
  try {
    used["./testing"] = await useSandbox(require("conversation-crm-sdk/testing"), require("conversation-crm-sdk"));
  } catch (error) {
    used["./testing"] = error.message;
  }
  console.log(JSON.stringify(used));
}

use();
