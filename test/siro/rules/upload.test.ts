import { createSiro, type RuleError } from "conversation-crm-sdk";
import type { RecordingUpload } from "conversation-crm-sdk/siro";
import { expect, it } from "vitest";
import { rejection } from "../../core/caught.js";
import { json, observeFetch } from "../../core/observed-fetch.js";

const sound = { fileUrl: "https://storage.example/a.mp3", fileType: "mp3" } as const;
const linked: Pick<RecordingUpload, "integrationConnectionId" | "crmObjects"> = {
  integrationConnectionId: "connection_1",
  crmObjects: [{ objectType: "Account", objectId: "001" }],
};

function connect() {
  const { fetch, sent } = observeFetch(() => json({ data: { recordingId: "rec_2" } }, 201));
  return { recordings: createSiro({ accessToken: "t", fetch }).recordings, sent };
}

it.each<RecordingUpload>([
  { ...sound, userId: "user_1" },
  { ...sound, userEmail: "ada@example.com" },
  { ...sound, userPhone: "+15550100" },
  { ...sound, userId: "user_1", userEmail: "ada@example.com" },
  { ...sound, userId: "user_1", ...linked, dateCreated: "2026-01-01T10:00:00+02:00", result: "not closed" },
])("lets %j through", async (upload) => {
  const { recordings, sent } = connect();
  expect((await recordings.upload(upload)).data.recordingId).toBe("rec_2");
  expect(sent).toHaveLength(1);
});

it.each([
  ["no user", sound, "userId"],
  ["a connection without its records", { ...sound, userId: "u", integrationConnectionId: "connection_1" }, "integrationConnectionId"],
  ["records without their connection", { ...sound, userId: "u", crmObjects: linked.crmObjects }, "integrationConnectionId"],
  ["another kind of sound", { ...sound, userId: "u", fileType: "m4a" }, "fileType"],
  ["a file's name in place of its address", { ...sound, userId: "u", fileUrl: "a.mp3" }, "fileUrl"],
  ["a date without a time", { ...sound, userId: "u", dateCreated: "2026-01-01" }, "dateCreated"],
])("refuses %s", async (_case, upload, field) => {
  const { recordings, sent } = connect();
  const error = (await rejection(recordings.upload(upload as never))) as RuleError;
  expect(error.issues.map(({ path }) => path)).toEqual([["body", field]]);
  expect(sent).toEqual([]);
});
