// Four operations of three vendors over real HTTP, without a key and without a network: `npm run demo`.
import { styleText } from "node:util";
import { createAttention, createLeadConnector, createSiro, SdkError, toCurl } from "conversation-crm-sdk";
import { calls } from "conversation-crm-sdk/siro";
import { createSandbox } from "conversation-crm-sdk/testing";

const began = performance.now();
const sandbox = createSandbox();
const server = await sandbox.listen();

const attention = createAttention(server.attention);
const siro = createSiro(server.siro);
const leadconnector = createLeadConnector(server.leadconnector);

const title = (text) => console.log(`\n${styleText("bold", text)}`);
const line = (label, text) => console.log(`  ${styleText("dim", label.padEnd(9))}${text}`);
/** Prints the request as the server received it, and what the call returned. */
const exchange = (answer) => {
  const { method, url, body } = sandbox.requests.at(-1);
  line("sent", `${method} ${url}`);
  if (body !== undefined) line("", JSON.stringify(body));
  line("answer", styleText("green", JSON.stringify(answer)));
};
/** The error that a call rejects with. */
const failure = (call) =>
  call.then(
    () => Promise.reject(new Error("this call was expected to fail")),
    (error) => error,
  );

console.log(`The sandbox listens on ${server.url}`);

title("Attention · link a conversation to CRM records");
exchange(
  await attention.conversations.updateLinkedCrmRecords("conv_1", {
    linked_crm_records: [
      { id: "001-acme", code: "salesforce_account" },
      { id: "003-jane", code: "salesforce_contact" },
    ],
  }),
);

title("Attention · make a conversation private");
const conversation = await attention.conversations.changePrivacy("conv_1", { privacy: "private" });
const { title: name, private: isPrivate, linkedCrmRecords } = conversation.attributes;
exchange({ title: name, private: isPrivate, linkedCrmRecords });

title("Siro · link a recording to a CRM record");
exchange((await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" })).data);

title("LeadConnector · mark a conversation as read");
exchange((await leadconnector.conversations.update("conversation_1", { locationId: "location_1", unreadCount: 0, starred: true })).conversation);

title("A wrong request is never sent");
const before = sandbox.requests.length;
const broken = await failure(siro.recordings.link("rec_1", { dataType: "DEAL", id: "acc_1", externalId: "001-acme" }));
console.log(styleText("yellow", broken.message.replace(/^/gm, "  ")));
line("sent", `${sandbox.requests.length - before} requests`);

title("A request can be built and printed without being sent");
const request = await siro.build.recordings.link("rec_1", { dataType: "OPPORTUNITY", externalId: "006-renewal", integrationConnectionId: "connection_1" });
console.log(`  ${styleText("cyan", toCurl(request))}`);

title("A call can be queued as JSON and sent later");
const queue = [JSON.stringify(calls.recordings.link("rec_1", { dataType: "OPPORTUNITY", id: "opp_1" }))];
line("queued", queue[0]);
for (const waiting of queue) exchange((await siro.send(JSON.parse(waiting))).data);

title("An error inside a 200 is thrown");
sandbox.fail("siro.recordings.link", { answer: "error" });
const disguised = await failure(siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" }));
line("status", String(disguised.status));
line(disguised.name, styleText("red", disguised.message));
line("detail", `${disguised.detail}`);
line("SdkError", `${SdkError.is(disguised)}, code ${disguised.code}`);

await server.close();
console.log(`\n${styleText("dim", `${sandbox.requests.length} requests in ${Math.round(performance.now() - began)} ms.`)}`);
