import { runOverUndici } from "../undici/over.js";

// The same program once more, over the other transport.
runOverUndici();
await import("./table.test.js");
