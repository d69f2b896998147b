import { createSiro } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { json, observeFetch } from "../core/observed-fetch.js";

async function walk(envelopes: readonly { data?: object; cursor?: unknown; hasNextPage?: boolean }[]) {
  const { fetch, sent } = observeFetch(() => {
    const { data, ...envelope } = envelopes[sent.length - 1] ?? {};
    return json({ ...envelope, data: { followups: [{ followupId: `f${sent.length}` }], ...data } });
  });
  const { followups } = createSiro({ accessToken: "t", fetch, maxRetries: 0 });
  const ids: string[] = [];
  for await (const { followupId } of followups.list.all({ minimumScore: 1, statuses: ["TO_DO", "COMPLETE"] })) ids.push(followupId);
  return { ids, searches: sent.map(({ url }) => new URL(url).search) };
}

const filters = "?minimumScore=1&statuses=TO_DO&statuses=COMPLETE";

it("leads on by the cursor of the envelope, which may be a number, or else by that in the data", async () => {
  const { ids, searches } = await walk([{ cursor: "YQ==", data: { cursor: "other" } }, { cursor: 7 }, { cursor: null, data: { cursor: "b" } }, {}]);
  expect(ids).toEqual(["f1", "f2", "f3", "f4"]);
  expect(searches).toEqual([filters, `${filters}&cursor=YQ%3D%3D`, `${filters}&cursor=7`, `${filters}&cursor=b`]);
});

it.each([{ cursor: null }, { cursor: "" }, { cursor: "more", hasNextPage: false }, { data: { cursor: "more" }, hasNextPage: false }])(
  "ends at %j",
  async (last) => {
    expect((await walk([last, { cursor: "never" }])).ids).toEqual(["f1"]);
  },
);

it("does not take a page for the last one that says otherwise", async () => {
  await expect(walk([{ cursor: null, hasNextPage: true }])).rejects.toMatchObject({ code: "unreadable", operation: "siro.followups.list" });
});
