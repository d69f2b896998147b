import { type Answer, Refusal } from "../answer.js";

/** The forms in which LeadConnector answers. */
export interface LeadConnectorAnswers {
  /** An answer that names its exchange. */
  traced(status: number, body: object): Answer;
  refuse(status: number, message: string | string[]): Refusal;
  /** The refusal of a file that is too large or of a wrong kind. */
  refuseFile(status: 413 | 415, message: string): Refusal;
  /** The refusal of a location that the token does not reach. */
  elsewhere(): Refusal;
}

/** Answers that count the exchanges. */
export function leadConnectorAnswers(): LeadConnectorAnswers {
  let exchanges = 0;
  // Every recorded answer names the exchange.
  const traced = (status: number, body: object): Answer => ({ status, body: { ...body, traceId: `sandbox-trace-${++exchanges}` } });
  const refuse = (status: number, message: string | string[]) => new Refusal(traced(status, refusalBody(status, message)));
  return {
    traced,
    refuse,
    // These two have the status under another name. A 400 of the same operation has it as everywhere.
    refuseFile: (status, message) => new Refusal(traced(status, { status, message })),
    elsewhere: () => refuse(403, "The token does not have access to this location."),
  };
}

const titles: Readonly<Record<number, string>> = { 401: "Unauthorized", 403: "Forbidden", 422: "Unprocessable Entity" };

/** A refusal's body: one message, or a list of them for 422; 400 and 404 are documented without `error`. */
export function refusalBody(status: number, message: string | string[]): object {
  const list = status === 422 && typeof message === "string" ? [message] : message;
  return { statusCode: status, message: list, ...(titles[status] && { error: titles[status] }) };
}
