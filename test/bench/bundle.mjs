import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The most that a consumer should pay, in bytes. */
export const limits = { bundle: 28 * 1024, installed: 3_000_000 };

/**
 * The most that a test lets through, in bytes: what a consumer pays today, which a change must not make more. Of it 28 kB are core and
 * zod, 3 kB of them what sends requests without a function and 3 kB derived clients, events and extra fields; an operation costs about
 * 110 bytes, mostly the names of its fields. LeadConnector has 124 of them.
 */
export const ceilings = { attention: 35_260, siro: 35_400, leadconnector: 42_120 };

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
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
