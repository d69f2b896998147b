// Makes every kind of error with every copy of the package that a program can have at once, and shows each to every class of
// every copy: the doors, as ESM and as CommonJS, and the package installed a second time.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const family = {
  RuleError: ["SdkError", "RuleError"],
  ApiError: ["SdkError", "ApiError"],
  RateLimitError: ["SdkError", "ApiError", "RateLimitError"],
  AuthenticationError: ["SdkError", "ApiError", "AuthenticationError"],
  TimeoutError: ["SdkError", "TimeoutError"],
  ConnectionError: ["SdkError", "ConnectionError"],
  AnswerError: ["SdkError", "AnswerError"],
};
const classes = [...new Set(Object.values(family).flat())];

const copies = {};
for (const [installation, directory] of Object.entries({ first: process.argv[2], second: process.argv[3] })) {
  const require = createRequire(`${directory}/package.json`);
  for (const door of ["index", "attention", "siro", "leadconnector"]) {
    const file = `${directory}/node_modules/conversation-crm-sdk/dist/${door}`;
    copies[`${installation} ${door} by import`] = await import(pathToFileURL(`${file}.js`).href);
    copies[`${installation} ${door} by require`] = require(`${file}.cjs`);
  }
}

const answer = (status, body) => async () => new Response(body, { status });
const causes = {
  ApiError: { fetch: answer(400, "{}") },
  RateLimitError: { fetch: answer(429, "{}") },
  AuthenticationError: { fetch: answer(401, "") },
  TimeoutError: { fetch: () => new Promise(() => {}), timeout: 1 },
  ConnectionError: { fetch: () => Promise.reject(new TypeError("fetch failed")) },
  AnswerError: { fetch: answer(200, "<html>") },
};

/** Something that goes wrong in a call of whichever vendor the copy has. */
function call(copy, options, id) {
  if (copy.createSiro) return copy.createSiro({ accessToken: "token", ...options }).recordings.link(id, { dataType: "ACCOUNT", id: "acc_1" });
  if (copy.createAttention) return copy.createAttention({ apiKey: "key", ...options }).conversations.changePrivacy(id, { privacy: "public" });
  return copy.createLeadConnector({ accessToken: "token", ...options }).conversations.update(id, { locationId: "loc_1" });
}

const strangers = [new Error("no error of ours"), Object.assign(new Error(), { name: "RuleError", code: "rule_broken" }), undefined, null, "RuleError", {}];
const mistakes = [];
let comparisons = 0;

function compare(error, kind, maker) {
  for (const [place, copy] of Object.entries(copies)) {
    for (const name of classes) {
      comparisons += 1;
      const expected = family[kind]?.includes(name) ?? false;
      const found = [error instanceof copy[name], copy[name].is(error)];
      if (found.some((is) => is !== expected)) mistakes.push(`${kind} by ${maker}, asked of ${name} by ${place}: instanceof ${found[0]}, is ${found[1]}`);
    }
  }
}

for (const [maker, copy] of Object.entries(copies)) {
  // Node prints it when an error is thrown and not caught; a build may have renamed the class.
  for (const name of classes) if (copy[name].name !== name) mistakes.push(`${maker} calls ${name} ${copy[name].name}`);
  const failed = { RuleError: await call(copy, {}, "").catch((error) => error) };
  for (const [kind, options] of Object.entries(causes)) failed[kind] = await call(copy, options, "id_1").catch((error) => error);
  for (const [kind, error] of Object.entries(failed)) {
    if (error.name !== kind) mistakes.push(`${maker} made ${error.name} in place of ${kind}`);
    compare(error, kind, maker);
  }
}
for (const stranger of strangers) compare(stranger, "stranger", "somebody else");
console.log(JSON.stringify({ comparisons, mistakes }));
