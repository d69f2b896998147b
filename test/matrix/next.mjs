import { cp, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runFetched } from "./process.mjs";
import { projectWith, succeeded } from "./project.mjs";

const page = `import { play } from "../scenario.mjs";
export default async function Page() {
  const steps = await play();
  if (steps.length !== 8) throw new Error("The scenario was not played.");
  return <p>{steps.join(" ")}</p>;
}
`;

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = [
  {
    name: "Next, a page that is rendered at build time",
    fetches: [],
    isForeign: true,
    run: async (installed) => {
      const place = await projectWith(installed, "next", ["next@16", "react@19", "react-dom@19"]);
      // Nothing but the page and what it plays: Next reads every file of a project.
      await rename(place, `${place}-all`);
      await mkdir(join(place, "app"), { recursive: true });
      for (const name of ["node_modules", "package.json", "scenario.mjs"]) await rename(join(`${place}-all`, name), join(place, name));
      await writeFile(join(place, "app/page.jsx"), page);
      await writeFile(join(place, "app/layout.jsx"), 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n');
      await cp(join(place, "package.json"), join(place, "package-lock.json.off"));
      const { stdout } = succeeded(await runFetched("next@16", ["next", "build"], place));
      if (!stdout.includes("○ /")) throw new Error(`The page was not rendered:\n${stdout}`);
    },
  },
];
