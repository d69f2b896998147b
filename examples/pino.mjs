// Logs every event and every error with pino. Neither holds a secret.
import { createSiro, SdkError } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import pino from "pino";

const log = pino({ base: undefined });
// One line for each call at the usual level: its end. What happened on the way is below it.
const levels = { attempt: "debug", wait: "warn", answer: "debug", failure: "warn" };
const onEvent = ({ type, operation, ...fields }) => {
  const level = type !== "end" ? levels[type] : fields.code === undefined ? "info" : "error";
  log[level](fields, `${operation} ${type}`);
};

const sandbox = createSandbox();
const siro = createSiro({ ...sandbox.siro, onEvent });

sandbox.fail("siro.recordings.link", { status: 503 });
await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
sandbox.fail("siro.recordings.link", { status: 422 });
await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" }).catch((error) => {
  if (!SdkError.is(error)) throw error;
  log.error(error); // errors are safe to log
});
