import { HttpResponse, http } from "msw";
import type { RecordedRequest, SandboxControls, SandboxFetch, SandboxOf, SeedsOf } from "./controls.js";
import { exchange } from "./exchange.js";
import { ConnectionReset, checkFault } from "./fault.js";
import { listen } from "./listen.js";
import { routesOf } from "./route.js";
import type { SandboxVendor } from "./vendor.js";
import { startWorld } from "./world.js";

/** Opens a sandbox of these vendors. */
export function openSandbox<Vendor extends SandboxVendor>(vendors: readonly Vendor[], seeds: SeedsOf<Vendor>): SandboxOf<Vendor> {
  const routes = vendors.flatMap(({ name, operations }) => routesOf(name, operations));
  const names = new Set(routes.map(({ operation }) => operation));
  const requests: RecordedRequest[] = [];
  const seedOf = (vendor: SandboxVendor) => (seeds as { readonly [name: string]: object | undefined })[vendor.name]; // its keys are the vendors' names
  let world = startWorld(vendors, seedOf);

  /** A request belongs to the world in which it begins. One that began before a reset writes, takes and records nothing after it. */
  const begin = () => {
    const own = world;
    return (request: Request) =>
      exchange(own, routes, request, (recorded) => {
        if (own === world) requests.push(recorded);
      });
  };

  const fetch: SandboxFetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const ended = new Promise<never>((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true }));
    ended.catch(() => {}); // the signal may be aborted long after the answer
    try {
      return await Promise.race([begin()(request), ended]);
    } catch (error) {
      if (!(error instanceof ConnectionReset)) throw error;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
    }
  };

  const handler = (baseUrl: string) =>
    http.all(`${baseUrl}/*`, ({ request }) =>
      begin()(request).catch((error: unknown) => {
        // An aborted request has nobody left who would look at its answer.
        if (error instanceof ConnectionReset || request.signal.aborted) return HttpResponse.error();
        // Thrown on, it would let msw pass the request to the vendor.
        return new HttpResponse(String(error), { status: 500 });
      }),
    );

  const known = (operation: string) => {
    if (!names.has(operation)) throw new TypeError(`The sandbox has no operation ${operation}.`);
    return operation;
  };
  const controls: SandboxControls<string> = {
    fetch,
    handlers: [...world.apis.values()].map(({ baseUrl }) => handler(baseUrl)),
    requests,
    fail(operation, fault) {
      checkFault(fault);
      const { faults } = world;
      faults.set(known(operation), [...(faults.get(operation) ?? []), fault]);
    },
    answer(operation, canned) {
      world.answers.set(known(operation), canned);
    },
    reset() {
      world = startWorld(vendors, seedOf);
      requests.length = 0;
    },
  };
  /** For each vendor its client's credentials, and what else leads the client here. */
  const options = (reach: (vendor: SandboxVendor) => object) =>
    Object.fromEntries(vendors.map((vendor) => [vendor.name, { ...vendor.credentials(seedOf(vendor)), ...reach(vendor) }]));
  const sandbox = {
    ...controls,
    async listen() {
      const server = await listen(begin, new Map([...world.apis].map(([service, { baseUrl }]) => [service, baseUrl])));
      const addresses = ({ name }: SandboxVendor) =>
        Object.entries(world.started.get(name)?.apis ?? {}).map(([service, { baseUrlOption }]) => [baseUrlOption, `${server.url}/${service}`]);
      return { ...server, ...options((vendor) => Object.fromEntries(addresses(vendor))) };
    },
    ...options(() => ({ fetch })),
  };
  return sandbox as unknown as SandboxOf<Vendor>; // the keys come from the vendors' names, as the type's do
}
