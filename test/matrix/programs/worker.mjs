import { isMainThread, parentPort, Worker } from "node:worker_threads";

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.on("message", (steps) => console.log(JSON.stringify(steps)));
  worker.on("error", (error) => {
    throw error;
  });
} else {
  const { play } = await import("./scenario.mjs");
  parentPort.postMessage(await play());
}
