import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messages } from "../../../src/leadconnector/messages.js";
import { ruleOf } from "../../core/rule-of.js";
import { specified } from "../../testing/specification.js";

const outgoingMessage = ruleOf(messages.send);
const messageFiles = ruleOf(messages.upload);

const problems = (body: unknown) => outgoingMessage.check("body", body).map(({ path, message }) => `${path.slice(1).join(".")} ${message}`);
const email = { type: "Email", contactId: "c" };

const types = ["SMS", "RCS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "TIKTOK", "InternalComment"];
const typeIsNone = `type must be one of ${types.map((type) => `"${type}"`).join(", ")}`;
const everyone = {
  message: "m",
  attachments: ["https://a"],
  templateId: "t",
  appointmentId: "a",
  scheduledTimestamp: 1_669_287_863,
  conversationProviderId: "p",
  fromNumber: "+1",
  toNumber: "+2",
  status: "pending",
  subType: "any",
};
const mail = {
  html: "",
  subject: "s",
  emailFrom: "a@b.c",
  emailTo: "a@b.c",
  emailCc: ["a@b.c"],
  emailBcc: [],
  replyMessageId: "r",
  threadId: "t",
  emailReplyMode: "reply_all",
  forward: { isForwarded: true, messageId: "m", emailMessageId: "e" },
  customSubtypeId: "s",
  usesNativeSchedulingAi: false,
  optimizationPeriod: "24h",
};
const whatsapp = { type: "media", media: { type: "image", url: "https://a", name: "n" } };

describe("outgoingMessage", () => {
  it.each(types)("takes what every message may have with type %s", (type) => {
    expect(problems({ type, contactId: "c", ...everyone, ...(type === "InternalComment" && { mentions: [] }) })).toEqual([]);
  });

  it.each(types)("takes the fields of an e-mail only with an e-mail's types: %s", (type) => {
    const own = type === "InternalComment" ? { mentions: [] } : {};
    const expected = ["Email", "Custom"].includes(type) ? [] : Object.keys(mail).map((field) => `${field} goes with type Email or Custom only`);
    expect(problems({ type, contactId: "c", ...mail, ...own })).toEqual(expected);
  });

  it.each(types)("takes whatsapp, mentions and userId only where they belong: %s", (type) => {
    const expected = [
      ...(type === "WhatsApp" ? [] : ["whatsapp goes with type WhatsApp only"]),
      ...(type === "InternalComment" ? [] : ["mentions goes with type InternalComment only", "userId goes with type InternalComment only"]),
    ];
    expect(problems({ type, contactId: "c", whatsapp, mentions: [], userId: "u" })).toEqual(expected);
  });

  it.each<[object, string[]]>([
    [{}, [typeIsNone, "contactId is required"]],
    [{ type: "Emial", contactId: "c", html: "x" }, [typeIsNone]],
    [
      { type: "SMS", contactId: " ", mesage: "x", html: 5 },
      ["contactId must not be blank", "html must be a string", "mesage is not a field that the vendor documents", "html goes with type Email or Custom only"],
    ],
    [{ ...email, scheduledTimestamp: 1_669_287_863_000 }, ["scheduledTimestamp must be in seconds, not in milliseconds"]],
    [{ ...email, scheduledTimestamp: Number.NaN }, ["scheduledTimestamp must be a finite number"]],
    [{ ...email, emailCc: ["", 1] }, ["emailCc.0 must not be blank", "emailCc.1 must be a string"]],
    [{ ...email, emailCc: "a@b.c" }, ["emailCc must be an array"]],
    [{ ...email, subType: 5 }, ["subType must be a string or an object"]],
    [{ ...email, subType: { a: Number.NaN } }, ["subType must hold only what JSON can carry: no NaN, Infinity, BigInt or circular reference"]],
    [
      { ...email, forward: {} },
      ["forward.isForwarded must be a boolean", "forward.messageId is required", "forward.emailMessageId is required unless forwardWholeThread is true"],
    ],
    [{ ...email, forward: { isForwarded: true, messageId: "m", forwardWholeThread: true } }, []],
    [{ ...email, forward: { isForwarded: true, messageId: "m", emailMessageId: "e", to: "x" } }, ["forward.to is not a field that the vendor documents"]],
    [{ type: "InternalComment", contactId: "c", message: "m" }, ["mentions is required with type InternalComment"]],
    [{ type: "InternalComment", contactId: "c", message: "m", mentions: [] }, []],
    [{ type: "InternalComment", contactId: "c", message: "@a<userId>u1</userId> @b<userId>u2</userId>", mentions: ["u2", "u1", "u1"] }, []],
    ...[
      { message: "@a<userId>u1</userId>", mentions: [] },
      { message: "none", mentions: ["u1"] },
      { message: "@a<userId>u1</userId>", mentions: ["u1", "u2"] },
      { mentions: ["u1"] },
    ].map((fields): [object, string[]] => [
      { type: "InternalComment", contactId: "c", ...fields },
      ["mentions must name the users that the message mentions as <userId>…</userId>, and no others"],
    ]),
    [{ type: "WhatsApp", contactId: "c", attachments: ["https://a"] }, ["message is required with attachments when the type is WhatsApp"]],
    [{ type: "WhatsApp", contactId: "c", attachments: ["https://a"], message: "" }, ["message is required with attachments when the type is WhatsApp"]],
    [{ type: "WhatsApp", contactId: "c", attachments: ["https://a"], templateId: "t" }, []],
    [{ type: "WhatsApp", contactId: "c", whatsapp }, []],
    [{ type: "WhatsApp", contactId: "c", whatsapp: { media: { type: "image" } } }, ["whatsapp.type is required", "whatsapp.media.url is required"]],
  ])("of %j says %j", (body, expected) => {
    const said = problems(body).map((problem) => problem.replace(/^type is required$/, typeIsNone));
    expect(said.map((problem) => problem.replace("isForwarded is required", "isForwarded must be a boolean"))).toEqual(expected);
  });

  it("allows what the specification allows, and no other field of it", () => {
    const { request } = specified("leadconnector", "post", "/conversations/messages");
    for (const type of types) {
      for (const [field, value] of Object.entries({ ...everyone, ...mail, whatsapp, userId: "u" })) {
        const body = {
          type,
          contactId: "c",
          [field]: value,
          ...(type === "InternalComment" && { mentions: [] }),
          ...(field === "attachments" && { message: "m" }),
        };
        expect([type, field, problems(body).length === 0]).toEqual([type, field, request(body) === ""]);
      }
    }
  });

  it("agrees with what the vendor's notes say, for any message", () => {
    const wrong = fc.constantFrom<unknown>("", " ", 5, null, [], [""], {}, Number.NaN);
    const field = (name: string, right: fc.Arbitrary<unknown>, share = 3) =>
      fc
        .oneof({ weight: 100 - 33 * share, arbitrary: fc.constant(undefined) }, { weight: 33 * share, arbitrary: right }, { weight: 2, arbitrary: wrong })
        .map((value) => [name, value] as const);
    const word = fc.constantFrom("a", "b ", "é");
    const list = fc.array(word, { maxLength: 2 });
    const text = fc.constantFrom("", "m", "@a<userId>a</userId>", "<userId>a</userId><userId>é</userId>");
    const fields = fc.tuple(
      field("type", fc.constantFrom(...types, "InternalComment", "WhatsApp", "MMS")),
      field("contactId", word),
      field("message", text, 1),
      field("attachments", list, 1),
      field("scheduledTimestamp", fc.constantFrom(0, 1e9, 1e11 - 1, 1e11, 1e12), 1),
      field("status", fc.constantFrom("delivered", "sent"), 1),
      field("html", text, 1),
      field("emailCc", list, 1),
      field("emailReplyMode", fc.constantFrom("reply", "none"), 1),
      field("templateId", word, 1),
      field("mentions", list, 1),
      field("userId", word, 1),
      field("extra", fc.constant(undefined), 1),
    );
    let taken = 0;
    fc.assert(
      fc.property(fields, (entries) => {
        const body = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
        const isTaken = outgoingMessage.check("body", body).length === 0;
        taken += Number(isTaken);
        expect(isTaken).toBe(isDocumented(body));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

/** Written from the vendor's notes, not from the rule. */
function isDocumented(body: Record<string, unknown>): boolean {
  const isText = (value: unknown) => value === undefined || typeof value === "string";
  const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
  const isNames = (value: unknown): value is string[] => Array.isArray(value) && value.every(isName);
  const isOptional = (value: unknown, check: (value: unknown) => boolean) => value === undefined || check(value);
  const { type, contactId, message, attachments, scheduledTimestamp, status, html, emailCc, emailReplyMode, templateId, mentions, userId, ...others } = body;
  if (Object.keys(others).length > 0 || !types.includes(String(type)) || typeof type !== "string" || !isName(contactId)) return false;
  if (!isText(message) || !isText(html) || !isOptional(templateId, isName) || !isOptional(attachments, isNames) || !isOptional(emailCc, isNames)) return false;
  const isSeconds = (value: unknown) => typeof value === "number" && value < 1e11;
  if (!isOptional(scheduledTimestamp, isSeconds) || ![undefined, "delivered", "failed", "pending", "read"].includes(status as string)) return false;
  if (![undefined, "reply", "reply_all"].includes(emailReplyMode as string)) return false;
  const isMail = type === "Email" || type === "Custom";
  if (!isMail && [html, emailCc, emailReplyMode].some((value) => value !== undefined)) return false;
  if (type === "WhatsApp" && attachments !== undefined && !message && templateId === undefined) return false;
  if (type !== "InternalComment") return mentions === undefined && userId === undefined;
  if (!isNames(mentions) || !isOptional(userId, isName)) return false;
  const mentioned = String(message ?? "")
    .split("<userId>")
    .slice(1)
    .map((rest) => rest.split("</userId>")[0] ?? "");
  return [...new Set(mentions)].sort().join("|") === [...new Set(mentioned)].sort().join("|");
}

describe("messageFiles", () => {
  const content = new Uint8Array(3);
  const files = { locationId: "l", contactId: "c", fileAttachment: [{ content }] };
  const wrong = (body: unknown) => messageFiles.check("body", body).map(({ path, message }) => `${path.slice(1).join(".")} ${message}`);
  const five = 5 * 1024 * 1024;

  it.each([
    files,
    { locationId: "l", conversationId: "c", fileAttachment: Array.from({ length: 5 }, () => ({ name: "n", type: "", content: new Blob(["x"]) })) },
    { ...files, conversationId: "c", isGroupSms: "true", chatServiceSid: "s", workflowId: "w", campaignId: "c", attachmentUrls: [] },
    { ...files, fileAttachment: [{ content: new ArrayBuffer(five) }, { content: new Blob([new Uint8Array(five)]) }] },
    { ...files, fileAttachment: [{ content: new Blob(["x"]).stream() }, { content: new File([], "n") }] },
  ])("takes files (%#)", (body) => {
    expect(wrong(body)).toEqual([]);
  });

  it.each<[unknown, string[]]>([
    [undefined, [" is required"]],
    [{}, ["locationId is required", "fileAttachment is required", "conversationId or contactId is required"]],
    [{ ...files, fileAttachment: [] }, ["fileAttachment must have at least 1"]],
    [{ ...files, fileAttachment: Array.from({ length: 6 }, () => ({ content })) }, ["fileAttachment must have at most 5"]],
    [{ ...files, fileAttachment: [{ content: new Uint8Array(five + 1) }] }, ["fileAttachment.0.content must have at most 5242880 bytes"]],
    [{ ...files, fileAttachment: [{ content: new Blob([new Uint8Array(five + 1)]) }] }, ["fileAttachment.0.content must have at most 5242880 bytes"]],
    [
      { ...files, fileAttachment: [{ name: "", content: "text" }] },
      ["fileAttachment.0.name must not be blank", "fileAttachment.0.content must be a Blob, a File, bytes or a stream of them"],
    ],
    [{ ...files, fileAttachment: [{}] }, ["fileAttachment.0.content must be a Blob, a File, bytes or a stream of them"]],
    [{ ...files, fileAttachment: [{ content, filename: "n" }] }, ["fileAttachment.0.filename is not a field that the vendor documents"]],
    [{ ...files, files: [] }, ["files is not a field that the vendor documents"]],
    [{ ...files, isGroupSms: "true", fileAttachment: [{ content }, { content }] }, ["fileAttachment must have one file when isGroupSms is true"]],
    [{ ...files, isGroupSms: true }, ["isGroupSms must be a string"]],
  ])("says all that is wrong (%#)", (body, expected) => {
    expect(wrong(body)).toEqual(expected);
  });
});
