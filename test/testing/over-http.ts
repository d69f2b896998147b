import { type Sandbox, UndocumentedError } from "conversation-crm-sdk/testing";

/** The sandbox's `fetch`, with answers as its HTTP server gives them: 501 where no source says what the vendor does. */
export function overHttp({ fetch }: Pick<Sandbox, "fetch">): Sandbox["fetch"] {
  return async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (error) {
      if (UndocumentedError.is(error)) return Response.json({ sandbox: error.unknown }, { status: 501 });
      throw error;
    }
  };
}
