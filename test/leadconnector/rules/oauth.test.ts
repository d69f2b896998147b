import { describe, expect, it } from "vitest";
import { oauth } from "../../../src/leadconnector/oauth.js";
import { ruleOf } from "../../core/rule-of.js";

const tokenRequest = ruleOf(oauth.token);

const app = { client_id: "i", client_secret: "s" };

describe("tokenRequest", () => {
  it.each<[unknown, string[]]>([
    [{ ...app, grant_type: "authorization_code", code: "c" }, []],
    [{ ...app, grant_type: "authorization_code", code: "c", user_type: "Company", redirect_uri: "https://a" }, []],
    [{ ...app, grant_type: "refresh_token", refresh_token: "r" }, []],
    [{ ...app, grant_type: "refresh_token", refresh_token: "r", code: "c" }, []],
    [{ ...app, grant_type: "client_credentials" }, []],
    [{ ...app, grant_type: "authorization_code" }, ["code is required with grant_type authorization_code"]],
    [{ ...app, grant_type: "refresh_token", code: "c" }, ["refresh_token is required with grant_type refresh_token"]],
    [{ ...app, grant_type: "refresh_token", refresh_token: "" }, ["refresh_token must not be blank"]],
    [
      { grant_type: "password", clientId: "i", user_type: "User" },
      [
        "grant_type must be one of authorization_code, refresh_token, client_credentials",
        "client_id is required",
        "client_secret is required",
        "user_type must be one of Company, Location",
        "clientId is not a field that the vendor documents",
      ],
    ],
    [undefined, [" is required"]],
  ])("of %j says %j", (body, expected) => {
    expect(tokenRequest.check("body", body).map(({ path, message }) => `${path.slice(1).join(".")} ${message}`)).toEqual(expected);
  });
});
