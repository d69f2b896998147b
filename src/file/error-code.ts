/** What the system calls a failure, such as `"ENOENT"`. Not instanceof: under Jest Node's errors are of another realm. */
export function codeOf(error: unknown): unknown {
  return (Object(error) as { readonly code?: unknown }).code;
}
