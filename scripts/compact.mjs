import { NEVER } from "openapi-typescript";
import ts from "typescript";

/**
 * A list of operations without what openapi-typescript writes of every one: `put?: never` for each method that a path does not
 * have, `cookie?: never`, `requestBody?: never`, the headers of answers that nobody states, and a path's parameters, which its
 * operations state again. These are half of what a compiler reads of an operation; openapi-fetch and `core/specification.ts`
 * read it in the same way without them.
 * @param {ts.InterfaceDeclaration} list
 */
export function compacted(list) {
  const isPaths = list.name.text === "paths";
  const { transformed } = ts.transform(list, [
    (context) => {
      /** @type {(node: ts.Node) => ts.Node} */
      const visit = (node) => {
        const visited = ts.visitEachChild(node, visit, context);
        return ts.isTypeLiteralNode(visited)
          ? context.factory.updateTypeLiteralNode(visited, context.factory.createNodeArray(keptOf(visited, isPaths)))
          : visited;
      };
      return (root) => /** @type {ts.InterfaceDeclaration} */ (ts.visitEachChild(root, visit, context));
    },
  ]);
  return /** @type {ts.InterfaceDeclaration} */ (transformed[0]);
}

/** openapi-fetch would take a query or a path parameter where an operation does not say that it has none, and reads `content` of every answer. */
const needed = ["query", "path", "content"];

/**
 * @param {ts.TypeLiteralNode} literal
 * @param {boolean} isPath
 * @returns {ts.TypeElement[]}
 */
function keptOf({ members }, isPath) {
  const names = members.map((member) => (member.name && ts.isIdentifier(member.name) ? member.name.text : ""));
  return members.filter((member, index) => {
    if (!ts.isPropertySignature(member)) return true;
    const isUnstated = names[index] === "headers" && names.includes("content") && isOpen(member.type);
    return !isUnstated && !(isPath && names[index] === "parameters") && !(member.type === NEVER && !needed.includes(names[index] ?? ""));
  });
}

/** @param {ts.TypeNode | undefined} type */
function isOpen(type) {
  return type !== undefined && ts.isTypeLiteralNode(type) && type.members.every(ts.isIndexSignatureDeclaration);
}
