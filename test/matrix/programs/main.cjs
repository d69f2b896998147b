const { play } = require("./scenario.cjs");

play().then((steps) => console.log(JSON.stringify(steps)));
