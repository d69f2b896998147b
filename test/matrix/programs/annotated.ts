// As declarations.ts, with the types written out: before 5.4 TypeScript cannot name by itself a type that the package re-exports.
import { type Attention, type Call, createAttention, createSiro, type Siro } from "conversation-crm-sdk";
import { type Building, type Calling, type Listing, calls as operationCalls, type SiroOperations } from "conversation-crm-sdk/siro";

export const attention: Attention = createAttention();
export const siro: Siro = createSiro();
export const calls: Calling<SiroOperations> = operationCalls;
export const build: Building<SiroOperations> = siro.build;
export const recordings: Siro["recordings"] = siro.recordings;
export const call: Call = calls.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
export type AnyListing = Listing<[], unknown, unknown>;
