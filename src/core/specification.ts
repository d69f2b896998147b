/** What a specification says of one operation: what is generated from it for the wire, and its places, its body and its answer as types. */
import type { Multipart } from "./multipart.js";
import type { Rule } from "./rule.js";

/** `"read"` and `"idempotent"` may be sent twice: they change nothing, or nothing more the second time. `"unsafe"` may not. */
export type Safety = "read" | "idempotent" | "unsafe";

/** What the wire must know of one operation. What is left out is as usual: JSON both ways, a credential, the method's own safety. */
export interface OperationFacts {
  /** Holds the query against the specification. */
  readonly query?: Rule;
  /** Holds the body against the specification. */
  readonly body?: Rule;
  /** The fields without which an answer counts as unreadable. */
  readonly expects?: readonly string[];
  /** How the body is written, unless it is JSON. */
  readonly encoding?: "form" | Multipart;
  /** How many bytes a file of the body may have. */
  readonly maxFileBytes?: number;
  /** What the answer is, unless it is JSON. A `"response"` is whatever came, whole and not looked into. */
  readonly responseType?: "text" | "bytes" | "response";
  /** What a success may be, unless it is a JSON object. */
  readonly answers?: readonly AnswerKind[];
  /** The kind of content that is asked for, unless it is JSON. */
  readonly accept?: string;
  /** What sending it twice does, where the method does not tell. */
  readonly safety?: Safety;
  /** Says that the operation shows no credential. */
  readonly isAnonymous?: true;
  /** Words that stand in the place of an id in the paths of other operations. */
  readonly reserved?: readonly string[];
}

/** A kind of JSON, or `"nothing"`: an answer without a body. */
export type AnswerKind = "object" | "array" | "string" | "number" | "boolean" | "null" | "nothing";

/** The operations of a specification, by path and method. */
export type SpecificationFacts = { readonly [path: string]: { readonly [HttpMethod in Method]?: OperationFacts } };

export type Method = "get" | "put" | "post" | "delete" | "patch" | "head" | "options";

/** The paths of a specification that have an operation for this method. */
export type PathWith<Paths, HttpMethod extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Key in HttpMethod]: { responses: unknown } } ? Path : never;
}[keyof Paths] &
  string;

/** The operation that a specification has for this path and method. */
export type OperationOf<Paths, Path extends keyof Paths, HttpMethod extends Method> = Paths[Path] extends {
  [Key in HttpMethod]: infer Operation;
}
  ? Operation
  : never;

type ParametersOf<Operation, Place extends "path" | "query"> = Operation extends {
  parameters: { [Key in Place]?: infer Parameters };
}
  ? NonNullable<Parameters>
  : never;

export type PathOf<Operation> = ParametersOf<Operation, "path">;
export type QueryOf<Operation> = ParametersOf<Operation, "query">;

type JsonOf<Message> = Message extends { content: { "application/json": infer Body } } ? Body : never;

type FormOf<Message> = Message extends { content: { "application/x-www-form-urlencoded": infer Body } } ? Body : never;
type PartsOf<Message> = Message extends { content: { "multipart/form-data": infer Body } } ? Body : never;

/** Whether an operation may go out without a body. */
export type IsBodyOptional<Operation> = Operation extends { requestBody: unknown } ? false : true;

export type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>> | FormOf<NonNullable<Body>> | PartsOf<NonNullable<Body>>
  : never;

/**
 * The bytes of an answer, as the compiler's own library has those that nobody shares: from TypeScript 5.7 on `Uint8Array<ArrayBuffer>`,
 * which a `Blob` or a `Response` can be made of, before that `Uint8Array`, which has no parameter to write.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

/** What a message holds in place of JSON: text where it says so, else bytes. */
type RawOf<Message> = Message extends { content: { "application/json": unknown } }
  ? never
  : Message extends { content: { "text/plain": unknown } }
    ? string
    : Message extends { content: { [Type in `${string}/${string}`]: unknown } }
      ? Bytes
      : never;

/** An answer with open enums: a value that the vendor adds tomorrow must not break a program that compiles today. */
export type Open<Answer> = Answer extends string
  ? string extends Answer
    ? Answer
    : Answer | (string & {})
  : Answer extends object
    ? { [Key in keyof Answer]: Open<Answer[Key]> }
    : Answer;

type SuccessOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202 | 203 | 204 ? JsonOf<Responses[Status]> | NothingOf<Responses[Status]> : never;
}[keyof Responses];

/** A message without a body is undefined. */
type NothingOf<Message> = Message extends { content: unknown } ? never : undefined;

type RawSuccessOf<Responses> = { [Status in keyof Responses]: Status extends 200 ? RawOf<Responses[Status]> : never }[keyof Responses];

/** What the operation gives. An error that travels in a success is thrown, so it is no part of the answer. */
export type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? Open<Exclude<SuccessOf<Responses>, { error: string }>> | RawSuccessOf<Responses>
  : never;
