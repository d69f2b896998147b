import type { BrokenRule } from "../rule.js";
import { brand, type CallIdentity, SdkError } from "./base.js";

/** A list of 100,000 broken records is not printed whole. */
const mostPrinted = 100;

/** A rule is broken or a setting cannot be used: nothing was sent. `issues` has everything that is wrong. */
export class RuleError extends SdkError {
  static {
    brand(this, "RuleError");
  }
  declare readonly name: "RuleError";
  readonly code = "rule_broken";
  readonly issues: readonly BrokenRule[];

  constructor(identity: CallIdentity, issues: readonly BrokenRule[]) {
    const sources = [...new Set(issues.map((issue) => issue.source))];
    super(
      [
        `${identity.operation} was not sent: ${issues.length === 1 ? "a rule is" : `${issues.length} rules are`} broken.`,
        ...issues.slice(0, mostPrinted).map((issue) => `  ${wayTo(issue.path)} ${issue.message}`),
        ...(issues.length > mostPrinted ? [`  and ${issues.length - mostPrinted} more, in issues`] : []),
        `  See ${sources.join(" and ")}`,
      ].join("\n"),
      identity,
    );
    this.issues = issues;
  }

  static override is(value: unknown): value is RuleError {
    return value instanceof RuleError;
  }
}

function wayTo(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
