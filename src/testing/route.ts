import { type Drafted, draftsOf, type Operations } from "./operation.js";

/** Where an operation is found on the wire. */
export interface Route extends Omit<Drafted, "facts"> {
  readonly operation: string;
  /** True for an operation that shows no credential. */
  readonly isAnonymous: boolean;
  readonly steps: readonly string[];
}

/** A route that a path belongs to. */
export interface Found {
  readonly route: Route;
  /** The path's parameters, decoded; undefined when one of them cannot be, as in `%zz`. */
  readonly ids: Readonly<Record<string, string>> | undefined;
}

/** The routes of a vendor's operations. A word comes before a parameter: `/conversations/search` before `/conversations/{id}`. */
export function routesOf(vendor: string, operations: Operations): Route[] {
  const routes = Array.from(draftsOf(vendor, operations), ([operation, { service, method, path, facts }]): Route => {
    return { operation, service, method: method.toUpperCase(), path, isAnonymous: facts.isAnonymous === true, steps: path.split("/") };
  });
  const order = ({ steps }: Route) => steps.map((step) => (isParameter(step) ? "1" : "0")).join("");
  return routes.sort((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0));
}

/** The route of a service that a path belongs to. */
export function findRoute(routes: readonly Route[], service: string, method: string, path: string): Found | undefined {
  const given = path.split("/");
  const route = routes.find(
    (route) =>
      route.service === service &&
      route.method === method &&
      route.steps.length === given.length &&
      route.steps.every((step, index) => (isParameter(step) ? given[index] !== "" : step === given[index])),
  );
  return route && { route, ids: decode(route.steps, given) };
}

function decode(steps: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      steps.flatMap((step, index) => (isParameter(step) ? [[step.slice(1, -1), decodeURIComponent(given[index] ?? "")] as const] : [])),
    );
  } catch {
    return undefined; // a URIError
  }
}

function isParameter(step: string): boolean {
  return step.startsWith("{");
}
