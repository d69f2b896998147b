import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentsOf } from "../../scripts/documents.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("a copy of the package", () => {
  const copy = mkdtempSync(join(tmpdir(), "documents-"));
  const read = (file: string) => readFileSync(join(copy, file), "utf8");
  const check = () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], { cwd: copy, encoding: "utf8" });
    return { status, stale: stderr.split("\n").flatMap((line) => /^(\S+) is (?:not what|made from no)/.exec(line)?.[1] ?? []) };
  };

  beforeAll(() => {
    for (const name of ["specs", "scripts", "src", "docs", "llms.txt", "biome.jsonc", ".gitignore", "package.json"])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("has documents that are current until its code changes", { timeout: 60_000 }, async () => {
    const rules = "src/siro/rules/recordings.ts";
    writeFileSync(join(copy, rules), read(rules).replace("is required with externalId", "is needed with externalId"));
    const sandbox = "src/testing/siro/recordings.ts";
    writeFileSync(join(copy, sandbox), read(sandbox).replace('"siro.recordings.unlink"', '"siro.recordings.forgotten"'));
    writeFileSync(join(copy, "docs/operations/vendor-that-left.md"), "");
    writeFileSync(join(copy, "llms.txt"), read("llms.txt").replace("siro.recordings.unlink", "siro.recordings.remove"));
    expect(check()).toEqual({ status: 1, stale: ["docs/operations/siro.md", "llms.txt", "docs/operations/vendor-that-left.md"] });

    const files = await documentsOf(copy);
    const siro = files.get(join(copy, "docs/operations/siro.md")) ?? "";
    const [, unlink = ""] = /^## siro\.recordings\.unlink$(.*?)^## /ms.exec(siro) ?? [];
    expect(siro).toContain("- `integrationConnectionId` is needed with externalId");
    expect(unlink).toContain("**In the sandbox:** an example");
    const examplesIn = (document: string) => document.split("**In the sandbox:** an example").length;
    expect(examplesIn(siro)).toBe(examplesIn(read("docs/operations/siro.md")) + 1);
    expect(files.get(join(copy, "llms.txt"))).toBe(readFileSync(join(root, "llms.txt"), "utf8"));
  });
});

describe("the documents of operations", () => {
  const documents = ["attention", "leadconnector", "siro"].map((vendor) => readFileSync(join(root, `docs/operations/${vendor}.md`), "utf8"));
  const [attention = "", leadconnector = "", siro = ""] = documents;

  it("have no row that is too long to read", () => {
    expect(documents.flatMap((text) => text.split("\n").filter((line) => line.length > 400))).toEqual([]);
  });

  it("show a field with its type, its rules and its meaning", () => {
    const rows = documents.join("\n").replaceAll(/ +/g, " ");
    expect(rows).toContain("| `linked_crm_records[].id` | string | required; not blank |");
    expect(rows).toContain("| `by` | string | `id` · `external_id` |");
    expect(rows).toContain("| `dateCreated:gt` | string | ISO 8601 in UTC with milliseconds, as Date's toISOString writes it | Only what");
    expect(rows).toContain("| `html` | string | only with type `Email` or `Custom` |");
    expect(rows).toContain("| `code` | string | required with grant_type `authorization_code`; not blank |");
    expect(rows).toContain("| `fileAttachment` | UploadedFile[] | required; not empty; 5 of them at most; each 5,242,880 bytes at most |");
    expect(rows).toContain("| `trigger` | string | one of 17 values | What made the link. |");
  });

  it("show the call, the request and the answer", () => {
    expect(siro).toContain("`PUT https://api.siro.ai/v1/core/recordings/{id}/link`");
    expect(siro).toContain("`siro.recordings.link(id, body: RecordingLink, options?)`");
    expect(leadconnector).toContain("`leadconnector.messages.recording({ messageId, locationId }, options?)`");
    expect(leadconnector).toContain("**Answer:** `Uint8Array` with status 200.");
    expect(attention).toContain("`attention.conversations.changePrivacy(id, query: ChangeConversationPrivacyQuery, options?)`");
    expect(siro.replaceAll("\n", " ")).toContain("`list.all` gives every item of the list, `list.pages` every page.");
  });

  it("keep the words of a rule from being read as HTML", () => {
    expect(leadconnector).toContain("as \\<userId>…\\</userId>, and no others");
  });

  it("say where sources disagree, on an answer's type once", () => {
    expect(siro).toContain("- `RecordingLinkTrigger`: The page of the operation lists sixteen values;");
    expect(attention.split("- `ConversationAttributes.videoStatus`:")).toHaveLength(2);
  });
});
