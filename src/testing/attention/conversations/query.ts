import { undocumented } from "../../answer.js";

/** Refuses parameters that the sandbox has no behaviour for. A flag that is off asks for nothing. */
export function refuseOthers(query: URLSearchParams, supported: readonly string[]): void {
  const flag = /^(?:detailedTranscript|filter\[(?:hide|include)_\w+\])$/;
  const other = [...query.keys()].find((name) => !supported.includes(name) && !(flag.test(name) && query.get(name) === "false"));
  if (other !== undefined) throw undocumented(`the parameter ${other}`);
}
