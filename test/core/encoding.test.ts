import { createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { observeFetch } from "./observed-fetch.js";

const linked = (name: string) => JSON.stringify({ data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name, lastActivityAt: "2026-01-01" } });
/** In ISO 8859-1 every letter is one byte, of the letter's own number. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function link(body: string | Uint8Array, contentType: string) {
  const { fetch } = observeFetch(() => new Response(body, { headers: { "content-type": contentType } }));
  return createSiro({ accessToken: "t", fetch }).recordings.link("r", { dataType: "ACCOUNT", id: "acc_1" });
}

describe("an answer's encoding", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    'application/json; charset="UTF-8"',
    "application/json; charset=latin1", // JSON is UTF-8, and this body is
    "text/plain",
  ])("is UTF-8 when the body is, whatever %s says", async (contentType) => {
    expect((await link(linked("Zoë 💬 \u{FFFD}"), contentType)).data.name).toBe("Zoë 💬 \u{FFFD}");
  });

  it("is the one that the header names when the body is not UTF-8", async () => {
    expect((await link(latin(linked("Zoë")), "application/json; charset=ISO-8859-1")).data.name).toBe("Zoë");
  });

  it.each([
    ["application/json", "is not UTF-8"],
    ["application/json; charset=utf-8", "is not UTF-8"],
    ["application/json; charset=nonsense", "is not in the encoding that it names"],
  ])("makes an AnswerError of a body that is not what %s says", async (contentType, problem) => {
    const error = await rejection(link(latin(linked("Zoë")), contentType));
    expect(error).toMatchObject({ code: "unreadable", contentType: "application/json", message: expect.stringContaining(problem) });
  });

  it("may begin with a byte order mark", async () => {
    expect((await link(`\u{FEFF}${linked("Acme")}`, "application/json")).data.name).toBe("Acme");
  });
});
