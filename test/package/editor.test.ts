import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";

const { equipped } = inject("installed");
const file = join(equipped, "editor.ts");
const program = readFileSync(file, "utf8");
const service = ts.createLanguageService(openProject());

const link = {
  parameters: "link(recordingId: string, target: RecordingLink, options?: CallOptions",
  documentation: "Links a recording to a CRM record",
  explained: "recordingId Siro's own id",
  declaration: /conversation-crm-sdk\/dist\/siro\.d\.cts$/,
};

describe.each([
  { place: "siro.recordings.link", ...link, result: "Promise<LinkedRecord>" },
  { place: "siro.build.recordings.link", ...link, result: "Promise<Request>" },
  { place: "siro.calls.recordings.link", ...link, result: 'Call<"siro.gateway", LinkedRecord>' },
  { place: "siro.withResponse.recordings.link", ...link, result: "Promise<WholeAnswer<LinkedRecord>>" },
  { place: "calls.recordings.link", ...link, result: 'Call<"siro.gateway", LinkedRecord>' },
  {
    place: "attention.conversations.updateLinkedCrmRecords",
    parameters: "updateLinkedCrmRecords(conversationId: string, records: LinkedCrmRecords, options?: CallOptions",
    result: "Promise<LinkedCrmRecordsAnswer>",
    documentation: "Sets which CRM records a conversation is linked to.",
    explained: "conversationId Attention's id of the conversation",
    declaration: /conversation-crm-sdk\/dist\/attention\.d\.cts$/,
  },
  {
    place: "attention.conversations.changePrivacy",
    parameters: "changePrivacy(conversationId: string, change: ChangeConversationPrivacyQuery, options?: CallOptions",
    result: "Promise<Conversation>",
    documentation: "Makes a conversation public or private.",
    explained: "conversationId Attention's id of the conversation",
    declaration: /conversation-crm-sdk\/dist\/attention\.d\.cts$/,
  },
  {
    place: "leadconnector.conversations.update",
    parameters: "update(conversationId: string, change: ConversationUpdate, options?: CallOptions",
    result: "Promise<UpdatedConversation>",
    documentation: "Changes a conversation's unread count, star or feedback.",
    explained: "conversationId LeadConnector's id of the conversation",
    declaration: /conversation-crm-sdk\/dist\/leadconnector\.d\.cts$/,
  },
])("$place", ({ place, parameters, result, documentation, explained, declaration }) => {
  const position = program.indexOf(`  ${place},`) + 2 + place.lastIndexOf(".") + 1;

  test("hovering shows the operation's own parameters and words", () => {
    const hover = service.getQuickInfoAtPosition(file, position);
    const shown = ts.displayPartsToString(hover?.displayParts);
    expect(shown).toContain(parameters);
    expect(shown.endsWith(`: ${result}`)).toBe(true);
    expect(ts.displayPartsToString(hover?.documentation).startsWith(documentation)).toBe(true);
    expect(hover?.tags?.filter((tag) => tag.name === "param").map((tag) => ts.displayPartsToString(tag.text))).toContainEqual(
      expect.stringContaining(explained),
    );
  });

  test("go-to-definition lands on the operation", () => {
    const [definition, ...others] = service.getDefinitionAtPosition(file, position) ?? [];
    expect(others).toEqual([]);
    expect(definition?.fileName).toMatch(declaration);
    const found = readFileSync(definition?.fileName ?? "", "utf8").slice(definition?.textSpan.start);
    expect(found.startsWith(parameters)).toBe(true);
  });
});

test("the program that is looked at has no errors", () => {
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
});

/** The consumer's project as an editor opens it. */
function openProject(): ts.LanguageServiceHost {
  const settings: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: ["node"],
    strict: true,
  };
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath } = ts.sys;
  return {
    getCompilationSettings: () => settings,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => equipped,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists,
    readFile,
    readDirectory,
    directoryExists,
    getDirectories,
    ...(realpath && { realpath }),
  };
}
