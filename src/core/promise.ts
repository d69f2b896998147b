/** Not instanceof: promises of another realm or library are promises too. */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof Object(value).then === "function";
}
