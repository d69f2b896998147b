// What consumers do whose tests need both a document and fetch: Jest's jsdom with what Node has and jsdom has not.
const { TestEnvironment } = require("jest-environment-jsdom");

const lent =
  "fetch Headers Request Response ReadableStream WritableStream TransformStream TextDecoder TextEncoder Blob File FormData AbortController AbortSignal Uint8Array ArrayBuffer structuredClone";

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of lent.split(" ")) this.global[name] = globalThis[name];
  }
};
