/** What the types that openapi-typescript generates say of one operation: its places, its body, its answer. */

export type Method = "get" | "put" | "post" | "delete" | "patch";

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

export type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>> | FormOf<NonNullable<Body>> | PartsOf<NonNullable<Body>>
  : never;

/** What a message holds in place of JSON: text where it says so, else bytes. */
type RawOf<Message> = Message extends { content: { "application/json": unknown } }
  ? never
  : Message extends { content: { "text/plain": unknown } }
    ? string
    : Message extends { content: { [Type in `${string}/${string}`]: unknown } }
      ? Uint8Array
      : never;

/** Answers may grow: a value that the vendor adds to a list of words tomorrow must not break a program that compiles today. */
export type Open<Answer> = Answer extends string
  ? string extends Answer
    ? Answer
    : Answer | (string & {})
  : Answer extends object
    ? { [Key in keyof Answer]: Open<Answer[Key]> }
    : Answer;

type SuccessOf<Responses> = { [Status in keyof Responses]: Status extends 200 | 201 ? JsonOf<Responses[Status]> : never }[keyof Responses];

type RawSuccessOf<Responses> = { [Status in keyof Responses]: Status extends 200 ? RawOf<Responses[Status]> : never }[keyof Responses];

/** What the operation gives. An error that travels in a success is thrown, so it is no part of the answer. */
export type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? Open<Exclude<SuccessOf<Responses>, { error: string }>> | RawSuccessOf<Responses>
  : never;

/** The fields that an answer is promised to have. */
export type PromisedField<Answer> = Answer extends Uint8Array
  ? never
  : Answer extends object
    ? { [Key in keyof Answer]-?: Record<never, never> extends Pick<Answer, Key> ? never : Key }[keyof Answer] & string
    : never;
