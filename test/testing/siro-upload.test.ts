import { createSiro } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import { expect, it } from "vitest";
import { rejection } from "../core/caught.js";

it("makes a recording of uploaded sound, which both APIs show", async () => {
  const siro = createSiro(createSandbox({ siro: { recordings: [] } }).siro);
  const { data: addresses } = await siro.recordings.uploadSignedUrls({ fileType: "wav", fileSize: 4 });
  expect(addresses.uploadHeaders).toEqual({ "Content-Type": "audio/wav", "x-goog-content-length-range": "0,4" });
  const upload = {
    fileUrl: addresses.downloadUrl,
    fileType: "wav",
    userId: "user_1",
    title: "By telephone",
    dateCreated: "2026-01-01T10:00:00+02:00",
  } as const;
  const { data } = await siro.recordings.upload(upload);
  const shown = await siro.recordings.get(data.recordingId);
  expect(shown.data).toMatchObject({ title: "By telephone", dateCreated: "2026-01-01T08:00:00.000Z" });
  expect((await siro.organization.recordings.list()).data.map(({ id }) => id)).toEqual([data.recordingId]);
});

it("gives each upload an address of its own", async () => {
  const { recordings } = createSiro(createSandbox().siro);
  const [one, other] = [
    await recordings.uploadSignedUrls({ fileType: "mp3", fileSize: 1 }),
    await recordings.uploadSignedUrls({ fileType: "mp3", fileSize: 1 }),
  ];
  expect(one.data.uploadUrl).not.toBe(other.data.uploadUrl);
});

it("says that it does not know what a token of scope read may upload, or how records of a CRM are found", async () => {
  const sandbox = createSandbox();
  const siro = createSiro(sandbox.siro);
  const request = { clientSecret: "sandbox-client-secret", userId: "user_1", scope: "read" } as const;
  const { accessToken } = await siro.organization.oauth.createAccessToken("app_1", request);
  const sound = { fileUrl: "https://storage.example/a.mp3", fileType: "mp3", userId: "user_1" } as const;
  expect(await rejection(createSiro({ accessToken, fetch: sandbox.fetch }).recordings.upload(sound))).toMatchObject({ code: "undocumented" });
  const linked = { ...sound, integrationConnectionId: "connection_1", crmObjects: [{ objectType: "Account", objectId: "001-acme" }] as const };
  expect(await rejection(siro.recordings.upload({ ...linked, crmObjects: [...linked.crmObjects] }))).toMatchObject({ code: "undocumented" });
  expect((await siro.recordings.list()).data).toHaveLength(1);
});
