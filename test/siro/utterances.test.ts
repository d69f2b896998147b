import { AnswerError, createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { recordings: createSiro({ accessToken: "siro_token_1", fetch, maxRetries: 0 }).recordings, sent };
}

const page = (words: readonly string[], cursor: number | null | undefined, pageSize: number | null = null) =>
  json({ data: { utterances: words.map((utterance) => ({ utterance })), isLowDataMode: false, speakerMap: {} }, pageSize, cursor });

async function wordsOf(utterances: AsyncIterable<{ utterance: string }>): Promise<string[]> {
  const words: string[] = [];
  for await (const { utterance } of utterances) words.push(utterance);
  return words;
}

const searchOf = ({ url }: SentRequest) => new URL(url).search;

describe("utterances", () => {
  it.each([null, undefined])("asks for pages by their number as text, up to the cursor %j, having kept the size", async (end) => {
    const { recordings, sent } = connect(() => page([`w${sent.length}`], sent.length < 3 ? sent.length + 1 : end));
    expect(await wordsOf(recordings.utterances.all("rec_1", { pageSize: "1" }))).toEqual(["w1", "w2", "w3"]);
    expect(sent.map(searchOf)).toEqual(["?pageSize=1", "?pageSize=1&cursor=2", "?pageSize=1&cursor=3"]);
    expect(new URL(sent[2]?.url ?? "").pathname).toBe("/v1/core/recordings/rec_1/utterances");
  });

  it("ends at a page without utterances, wherever that leads: there are none until the recording was processed", async () => {
    const { recordings, sent } = connect(() => page([], sent.length + 1));
    expect(await wordsOf(recordings.utterances.all("rec_1"))).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it("ends at a page that is not full and names itself", async () => {
    const { recordings, sent } = connect(() => page(["a", "b"], 1));
    expect(await wordsOf(recordings.utterances.all("rec_1"))).toEqual(["a", "b"]);
    expect(await wordsOf(recordings.utterances.all("rec_1", { pageSize: "3" }))).toEqual(["a", "b"]);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["asked for", { pageSize: "2" }, null],
    ["that the answer names", {}, 2],
  ])("does not lose the rest in silence when a page of the size %s names itself", async (_size, query, pageSize) => {
    const { recordings } = connect(() => page(["a", "b"], 1, pageSize));
    const words: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { utterance } of recordings.utterances.all("rec_1", query)) words.push(utterance);
      })(),
    );
    expect(error).toBeInstanceOf(AnswerError);
    expect((error as Error).message).toContain("does not lead to a later page");
    expect(words).toEqual(["a", "b"]);
  });

  it("goes on from a page in the middle", async () => {
    const { recordings, sent } = connect(() => page(["a"], sent.length === 1 ? 8 : null));
    expect(await wordsOf(recordings.utterances.all("rec_1", { cursor: "7" }))).toEqual(["a", "a"]);
    expect(sent.map(searchOf)).toEqual(["?cursor=7", "?cursor=8"]);
  });
});
