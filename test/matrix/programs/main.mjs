import { play } from "./scenario.mjs";

console.log(JSON.stringify(await play()));
