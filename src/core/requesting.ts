/** The types of `client.request`: a vendor's paths say what goes where and what comes back, for the paths that they have. */
import type { Draft, Placed } from "./call.js";
import type { FetchSettings } from "./fetch-request.js";
import type { CallOptions } from "./options.js";
import type { AnswerOf, Bytes, Method, OperationOf, PathWith, Safety } from "./specification.js";
import type { WholeAnswer } from "./transport/answer.js";

/** The methods that a request may have. */
export type RequestMethod = Uppercase<Method>;

/** A vendor's services, and the paths of each. */
export type ServicePaths = { readonly [ServiceName: string]: object };

type Lower<HttpMethod extends RequestMethod> = Lowercase<HttpMethod> & Method;

/** The services whose specification has this path and method. */
type ServicesWith<Services, HttpMethod extends RequestMethod, Path> = {
  [Name in keyof Services]: Path extends PathWith<Services[Name], Lower<HttpMethod>> ? Name : never;
}[keyof Services];

/** The paths that any of the services has for this method. */
export type KnownPath<Services, HttpMethod extends RequestMethod> = { [Name in keyof Services]: PathWith<Services[Name], Lower<HttpMethod>> }[keyof Services];

/** The one service that a request can mean; all that it may mean, where it must say. */
export type MeantService<Services, HttpMethod extends RequestMethod, Path> = [ServicesWith<Services, HttpMethod, Path>] extends [never]
  ? keyof Services
  : ServicesWith<Services, HttpMethod, Path>;

/** The operation of a service at this path; never where its specification has none. */
type Known<Services, HttpMethod extends RequestMethod, Path, Name extends keyof Services> =
  Path extends PathWith<Services[Name], Lower<HttpMethod>> ? OperationOf<Services[Name], Path, Lower<HttpMethod>> : never;

type IsOne<Name, All = Name> = Name extends Name ? ([All] extends [Name] ? true : false) : never;

/** Which service it is for. Needed where the path is of several services, or of none of several. */
type ServiceChoice<Services, HttpMethod extends RequestMethod, Path, Name extends keyof Services> =
  IsOne<MeantService<Services, HttpMethod, Path>> extends true
    ? [Name] extends [MeantService<Services, HttpMethod, Path>]
      ? { readonly service?: Name }
      : { readonly service: Name }
    : { readonly service: Name };

/** How an answer is read. */
export type RequestedType = "json" | "text" | "bytes";

/** What goes where in a request that no specification knows. */
export interface OpenParts<ResponseType extends RequestedType = RequestedType> {
  /** What stands for each `{name}` of the path. Percent-encoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** Text, numbers, true, false, and lists of these, which repeat the name. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** A value that JSON can carry; a FormData or URLSearchParams goes as it is. */
  readonly body?: unknown;
  /** What sending it twice does. By default what the method promises: `"unsafe"` for POST and PATCH. */
  readonly safety?: Safety;
  /** How the answer is read: `"json"` by default, of any kind, and undefined when there is none. A page of HTML or JSON is no text and no bytes. */
  readonly responseType?: ResponseType;
}

/** Where the parts of a request go, which service it is for, and the options of its call. */
export type RequestParts<Services, HttpMethod extends RequestMethod, Path, Name extends keyof Services, ResponseType extends RequestedType> = ([
  Known<Services, HttpMethod, Path, Name>,
] extends [never]
  ? OpenParts<ResponseType>
  : Placed<Known<Services, HttpMethod, Path, Name>>) &
  ServiceChoice<Services, HttpMethod, Path, Name> &
  CallOptions;

/** The third parameter of a request, which may be left out where nothing in it is needed. */
export type RequestArguments<Parts> = object extends Parts ? [parts?: Parts] : [parts: Parts];

/** What a request gives: what the specification says of its path, else what was asked for. */
export type RequestAnswer<Services, HttpMethod extends RequestMethod, Path, Name extends keyof Services, ResponseType extends RequestedType> = [
  Known<Services, HttpMethod, Path, Name>,
] extends [never]
  ? { readonly json: unknown; readonly text: string; readonly bytes: Bytes }[ResponseType]
  : AnswerOf<Known<Services, HttpMethod, Path, Name>>;

/** A path: one that a specification has, or any other. */
export type AnyPath<Services, HttpMethod extends RequestMethod> = KnownPath<Services, HttpMethod> | (string & {});

type Requested<
  Services,
  Result extends "data" | "whole" | "request",
  HttpMethod extends RequestMethod,
  Path,
  Name extends keyof Services,
  ResponseType extends RequestedType,
> = Result extends "request"
  ? Request
  : Result extends "whole"
    ? WholeAnswer<RequestAnswer<Services, HttpMethod, Path, Name, ResponseType>>
    : RequestAnswer<Services, HttpMethod, Path, Name, ResponseType>;

/** A function of any request: what it gives is the answer's data, the answer whole, or the request itself. */
export type RequestFunction<Services, Result extends "data" | "whole" | "request"> = <
  HttpMethod extends RequestMethod,
  Path extends AnyPath<Services, HttpMethod>,
  Name extends keyof Services = MeantService<Services, HttpMethod, Path>,
  ResponseType extends RequestedType = "json",
>(
  method: HttpMethod,
  path: Path,
  ...parts: RequestArguments<RequestParts<Services, HttpMethod, Path, Name, ResponseType>>
) => Promise<Requested<Services, Result, HttpMethod, Path, Name, ResponseType>>;

/** The operations, each of which sends its call and gives the answer whole: its data, and its status, headers and attempts. */
export type Answering<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends (...parameters: infer Parameters) => Draft<string, infer Data>
    ? (...parameters: Parameters) => Promise<WholeAnswer<Data>>
    : Answering<Tree[Name]>;
};

/** What a client has beside its operations: their answers whole, and what has no operation yet. */
export interface Doors<Tree, Paths> {
  readonly build: {
    /** Gives a request to any path with its credential, ready for `fetch`. Nothing is sent. */
    readonly request: RequestFunction<Paths, "request">;
  };
  /** The same operations, giving the answer whole: `{ data, status, headers, requestId, attempts, limits }`. Of a list, one page. */
  readonly withResponse: Answering<Tree> & { readonly request: RequestFunction<Paths, "whole"> };
  /**
   * Sends any request to the vendor, for what has no function yet, the same way as any operation: with deadline, retries, pacing,
   * credential, errors and events. Where the vendor's specification has the path, its types and rules hold; any other is open, and
   * gives what came as JSON of any kind.
   * @param method The HTTP method in capitals. Only what cannot do harm twice is sent again: say `safety` where the method does not tell.
   * @param path What follows the service's address, with ids as `{name}`: errors and events show it. No dot segments, no query.
   * @param parts What stands for each `{name}`, the query, the body, which service it is for where the vendor has two, and options.
   */
  readonly request: RequestFunction<Paths, "data">;
  /**
   * The same way in the shape of `fetch`, for a library that takes one, such as openapi-fetch: gives a Response for every status, with
   * its whole body, when there is nothing more to try; what is no answer rejects like an operation. Redirects are not followed.
   * @param input A URL of one of the client's services, or a Request to it. Anything else is a RuleError.
   */
  readonly fetch: (input: string | URL | Request, init?: FetchSettings) => Promise<Response>;
}
