import { describe, expect, it } from "vitest";
import { plain, sentence, table, wrapped } from "../../scripts/documents/markdown.mjs";

describe("text in lines", () => {
  it("breaks between words and not inside code", () => {
    const text = `${"word ".repeat(22)}\`code with blanks in it\` end`;
    expect(wrapped(text, "  ").split("\n")).toEqual([Array(22).fill("word").join(" "), "  `code with blanks in it` end"]);
  });

  it("loses nothing but the blanks", () => {
    expect(wrapped("  one `two\n three  ")).toBe("one `two three");
  });
});

it("keeps angle brackets from being HTML, except in code", () => {
  expect(plain("a <b> and `<c>`")).toBe("a \\<b> and `<c>`");
});

it("makes a sentence of what is none", () => {
  expect([sentence("read one\n recording"), sentence("Why?"), sentence(undefined)]).toEqual(["Read one recording.", "Why?", ""]);
});

it("lays a table out, and keeps a cell from becoming two", () => {
  expect(table(["field", "type"], [["`a`", "string | object"]]).split("\n")).toEqual(["| field | type |", "|-------|-----|", "| `a`   | string \\| object |"]);
});
