// Jest's jsdom has no fetch, no Request, no Response and no TextDecoder. What needs none of them works all the same.
const { createSiro, RuleError } = require("conversation-crm-sdk");
const { calls } = require("conversation-crm-sdk/siro");

test("the package can be imported, and what sends nothing works", async () => {
  expect([typeof Response, typeof TextDecoder]).toEqual(["undefined", "undefined"]);
  const call = calls.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
  expect(JSON.parse(JSON.stringify(call)).operation).toBe("siro.recordings.link");
  const broken = await createSiro({ accessToken: "token" })
    .recordings.link("rec_1", { dataType: "ACCOUNT" })
    .catch((error) => error);
  expect(broken).toBeInstanceOf(RuleError);
  require("conversation-crm-sdk/testing").createSandbox();
});
