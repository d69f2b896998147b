import { createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { recordings: createSiro({ accessToken: "t", fetch, random: () => 0 }).recordings, sent };
}

const sound = { fileUrl: "https://storage.example/a.mp3", fileType: "mp3" } as const;

describe("audioSignedUrl", () => {
  it("throws a failure that travels in a success, with Siro's reason", async () => {
    const { recordings, sent } = connect(() => json({ data: { error: true, errorMessage: "No audio" } }));
    expect(await rejection(recordings.audioSignedUrl("rec_1"))).toMatchObject({ code: "refused", status: 200, detail: "No audio" });
    expect(sent).toHaveLength(1);
  });

  it("sends no body, and gives the address", async () => {
    const answer = { data: { error: false, url: "https://storage.example/a.m4a", expiration: 5 } };
    const { recordings, sent } = connect(() => json(answer));
    expect(await recordings.audioSignedUrl("rec_1")).toEqual(answer);
    expect(sent[0]).toMatchObject({ method: "POST", body: undefined });
  });

  it("is asked again after a lost answer: it changes nothing", async () => {
    const { recordings, sent } = connect(() => (sent.length === 1 ? json({}, 503) : json({ data: { error: false, url: "u" } })));
    expect((await recordings.audioSignedUrl("rec_1")).data.url).toBe("u");
  });
});

describe("upload", () => {
  it("is not sent again after a lost answer", async () => {
    const { recordings, sent } = connect(() => json({ error: "busy" }, 503));
    expect(await rejection(recordings.upload({ ...sound, userId: "user_1" }))).toMatchObject({ status: 503, isRetryable: false, outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });
});
