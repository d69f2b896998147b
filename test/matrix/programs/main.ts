import { play } from "./scenario.js";

play().then((steps) => console.log(JSON.stringify(steps)));
