export default {
  logLevel: "warn",
  build: { outDir: "built", target: "es2022", lib: { entry: "main.mjs", formats: ["es"], fileName: () => "main.mjs" } },
};
