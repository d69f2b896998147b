const { isMainThread, parentPort, Worker } = require("node:worker_threads");

if (isMainThread) {
  const worker = new Worker(__filename);
  worker.on("message", (steps) => console.log(JSON.stringify(steps)));
  worker.on("error", (error) => {
    throw error;
  });
} else {
  require("./scenario.cjs")
    .play()
    .then((steps) => parentPort.postMessage(steps));
}
