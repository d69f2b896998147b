import { type Answer, isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { refusal } from "./answers.js";
import { type AttentionMemory, type AttentionOperation, type AttentionSource, moment } from "./memory.js";

/** Sources are created, listed, read and changed; a file is announced and, once it is uploaded, confirmed. */
export function knowledgeBaseBehaviours({ sources, nextNumber }: AttentionMemory): Behaviours<AttentionOperation> {
  const create = ({ body }: Received): AttentionSource => {
    if (!isObject(body) || !isNamed(body.title)) throw new Refusal(refusal(400));
    const { title, content, format = "text/markdown" } = body;
    // The page says that a text needs it.
    if (typeof content !== "string") throw undocumented("a text without content");
    if (typeof format !== "string") throw new Refusal(refusal(400));
    return { id: `sandbox-source-${nextNumber()}`, title, content, format, sourceType: "manual", isIndexed: true };
  };

  const announce = ({ body }: Received): AttentionSource => {
    const { title = "Untitled upload" } = isObject(body) ? body : {};
    if (typeof title !== "string") throw new Refusal(refusal(400));
    return { id: `sandbox-source-${nextNumber()}`, title, sourceType: "upload", isIndexed: false };
  };

  return {
    "attention.knowledgeBase.sources.list": sources.list((all) => ({ status: 200, body: { data: all.map((source) => resource(source)) } })),
    "attention.knowledgeBase.sources.create": sources.create(create, show),
    "attention.knowledgeBase.sources.get": sources.get(show),
    "attention.knowledgeBase.sources.update": sources.update(({ body }, { sourceType }) => {
      if (!isObject(body)) throw new Refusal(refusal(400));
      const { title, content } = body;
      if (content !== undefined && sourceType === "upload") throw undocumented("new content for a file");
      return { ...(typeof title === "string" && { title }), ...(typeof content === "string" && { content }) };
    }, show),
    "attention.knowledgeBase.sources.requestUpload": sources.create(announce, ({ id }) => ({
      status: 200,
      body: { source_id: id, upload_url: `https://files.sandbox.invalid/${id}?upload` },
    })),
    // The sandbox never sees the file: it is taken to be there, and to pass the check.
    "attention.knowledgeBase.sources.confirmUpload": sources.update((_, { isIndexed }) => {
      if (isIndexed) throw undocumented("the confirmation of an upload that is not awaited");
      return { isIndexed: true };
    }, show),
  };
}

function show(source: AttentionSource): Answer {
  const { content } = source;
  return { status: 200, body: { data: resource(source, content === undefined ? {} : { content }) } };
}

/** A resource as the vendor's page shows it, as far as the sandbox has something to put there. */
function resource({ id, title, content, format, sourceType, isIndexed }: AttentionSource, added: object = {}) {
  const size = content === undefined ? {} : { file_size: new TextEncoder().encode(content).length };
  const kind = { ...(format !== undefined && { format }), ...(isIndexed && { status: "indexed" }) };
  return { type: "kb_sources", id, attributes: { title, source_type: sourceType, ...added, ...kind, ...size, created_at: moment, updated_at: moment } };
}
