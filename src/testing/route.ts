import type { SandboxVendor } from "./answer.js";

/** The route that a path belongs to, and the ids in it. */
export function find(vendor: SandboxVendor, method: string, path: string) {
  const steps = path.split("/");
  for (const route of vendor.routes) {
    const names = route.path.split("/");
    if (route.method !== method || names.length !== steps.length) continue;
    const ids: Record<string, string> = {};
    const matches = names.every((name, index) => {
      const step = steps[index] ?? "";
      if (!name.startsWith("{")) return name === step;
      ids[name.slice(1, -1)] = decodeURIComponent(step);
      return step !== "";
    });
    if (matches) return { route, ids };
  }
  return undefined;
}
