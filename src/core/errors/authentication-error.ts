import { ApiError, type RefusedAnswer, whereWhyIs } from "./api-error.js";
import { brand, type CallIdentity } from "./base.js";

/** 401: the vendor does not accept the credential. */
export class AuthenticationError extends ApiError<"unauthorized"> {
  static {
    brand(this, "AuthenticationError");
  }
  declare readonly name: "AuthenticationError";

  constructor(identity: CallIdentity, answer: RefusedAnswer, credential: string) {
    super(identity, answer, {
      code: "unauthorized",
      isRetryable: false,
      message: `${identity.operation} was refused with status ${answer.status}: the vendor does not accept the credential. Check ${credential}. ${whereWhyIs}`,
    });
  }

  static override is(value: unknown): value is AuthenticationError {
    return value instanceof AuthenticationError;
  }
}
