export default {
  mode: "production",
  target: "web",
  entry: "./main.mjs",
  experiments: { outputModule: true },
  externalsPresets: { node: true },
  externalsType: "module-import",
  output: { path: `${import.meta.dirname}/built`, filename: "main.mjs", module: true, chunkFormat: "module" },
  performance: { hints: false },
};
