import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { fileTokens } from "../../src/file/index.js";
import { createTokenSource, InstallError, type TokenStore } from "../../src/leadconnector/tokens.js";
import type { KillPoint, Order, Report } from "./order.js";

/** One process of the proof: renews what it is told to, and kills itself where it is told to. */
const [, , baseUrl = "", directory = "", kills = "", clientId = "", clientSecret = ""] = process.argv;
const files = fileTokens(directory);

/** The first process that comes to the place dies there, as with no warning. */
function killAt(point: KillPoint, { round, kill }: Order): Promise<void> | undefined {
  if (kill !== point) return undefined;
  try {
    closeSync(openSync(join(kills, String(round)), "wx"));
  } catch {
    return undefined; // another one was first
  }
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}

function storeFor(order: Order): TokenStore {
  return {
    get: files.get,
    async swap(key, from, next) {
      if (next.refusedAt === undefined) await killAt("answered", order);
      const isKept = await files.swap(key, from, next);
      await killAt("stored", order);
      return isKept;
    },
    async lease(key, ms) {
      const end = await files.lease?.(key, ms);
      if (end) await killAt("leased", order);
      return end;
    },
  };
}

async function carryOut(order: Order): Promise<Report> {
  // A new source each time: nothing is remembered but what is in the store.
  const source = createTokenSource({ clientId, clientSecret, baseUrl, store: storeFor(order), reconnect: order.reconnect });
  try {
    return { round: order.round, token: await source.forLocation(order.locationId)({ rejected: order.rejected }) };
  } catch (error) {
    if (InstallError.is(error)) return { round: order.round, code: error.code, locationId: error.locationId };
    return { round: order.round, code: String(error), locationId: undefined };
  }
}

process.on("message", (order: Order) => void carryOut(order).then((report) => process.send?.(report)));
process.send?.({ round: -1, token: "" } satisfies Report);
