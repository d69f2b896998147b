import type { RecordedRequest, SandboxControls, SandboxOf, SeedsOf } from "./controls.js";
import { exchange } from "./exchange.js";
import { checkFault } from "./fault.js";
import { fetchFrom } from "./fetch.js";
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
  const fetch = fetchFrom(begin);
  const baseUrls = new Map([...world.apis].map(([service, { baseUrl }]) => [service, baseUrl]));

  const known = (operation: string) => {
    if (!names.has(operation)) throw new TypeError(`The sandbox has no operation ${operation}.`);
    return operation;
  };
  const controls: SandboxControls<string> = {
    fetch,
    baseUrls: [...baseUrls.values()],
    requests,
    fail(operation, fault) {
      checkFault(fault);
      const waiting = world.faults.get(known(operation)) ?? [];
      world.faults.set(operation, fault.times === 0 ? waiting : [...waiting, fault]);
    },
    answer(operation, canned) {
      world.answers.set(known(operation), canned);
    },
    expire(vendor, credential, successor) {
      if (!world.started.get(vendor)?.expire(credential, successor)) throw new TypeError(`The sandbox accepts no such credential for ${vendor}.`);
    },
    reset() {
      world = startWorld(vendors, seedOf);
      requests.length = 0;
    },
  };

  /** Under each vendor's name its client's credentials, and what leads the client here. */
  const options = (reach: (vendor: SandboxVendor) => object) =>
    Object.fromEntries(vendors.map((vendor) => [vendor.name, { ...vendor.credentials(seedOf(vendor)), ...reach(vendor) }]));
  const sandbox = {
    ...controls,
    async listen() {
      const server = await listen(begin, baseUrls);
      const addressesOf = ({ name }: SandboxVendor) =>
        Object.entries(world.started.get(name)?.apis ?? {}).map(([service, { baseUrlOption }]) => [baseUrlOption, `${server.url}/${service}`]);
      return { ...server, ...options((vendor) => Object.fromEntries(addressesOf(vendor))) };
    },
    ...options(() => ({ fetch })),
  };
  return sandbox as unknown as SandboxOf<Vendor>; // the keys come from the vendors' names, as the type's do
}
