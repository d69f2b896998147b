import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The most that a consumer should pay, in bytes. */
export const limits = { bundle: 14 * 1024, installed: 1_500_000 };

/**
 * What a consumer pays today, in bytes: more than it should, and a change must not make it more still. Half of it is zod and
 * openapi-fetch, which are compiled in.
 */
export const todays = { attention: 21_100, siro: 20_400, leadconnector: 23_600 };

const programs = {
  attention: `import { createAttention } from "conversation-crm-sdk/attention";
    createAttention().conversations.changePrivacy("conv_1", { privacy: "public" });`,
  siro: `import { createSiro } from "conversation-crm-sdk/siro";
    createSiro().recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });`,
  leadconnector: `import { createLeadConnector } from "conversation-crm-sdk/leadconnector";
    createLeadConnector().conversations.update("conv_1", { locationId: "loc_1" });`,
};
export const vendors = Object.keys(programs);

/** How many bytes a program that calls one vendor has, minified and compressed. It finds the package from a directory. */
export async function bundleSize(vendor, directory) {
  const { outputFiles } = await build({
    stdin: { contents: programs[vendor], resolveDir: directory },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
