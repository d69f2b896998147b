import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  KnowledgeBaseSourceAnswer,
  KnowledgeBaseSources,
  KnowledgeBaseSourceUpdate,
  KnowledgeBaseUpload,
  KnowledgeBaseUploadUrl,
  NewKnowledgeBaseSource,
} from "../../generated/attention/types.js";
import { draftAttention } from "../vendor.js";

/** Texts and files that Attention may answer from. */
export const sources = {
  /**
   * Lists the sources without their content. The list has no pages.
   * @see https://docs.attention.com/llms.txt Knowledge Base
   */
  list(options?: CallOptions): Draft<"attention", KnowledgeBaseSources> {
    return draftAttention("get", "/knowledge-base/sources", {}, options);
  },

  /**
   * Adds a text. A PDF is added with `requestUpload`.
   * @see https://docs.attention.com/api-reference/knowledge-base/create-kb-source
   */
  create(source: NewKnowledgeBaseSource, options?: CallOptions): Draft<"attention", KnowledgeBaseSourceAnswer> {
    return draftAttention("post", "/knowledge-base/sources", { body: source }, options);
  },

  /**
   * Reads a source with its content.
   * @param sourceId Attention's id of the source.
   * @see https://docs.attention.com/llms.txt Knowledge Base
   */
  get(sourceId: string, options?: CallOptions): Draft<"attention", KnowledgeBaseSourceAnswer> {
    return draftAttention("get", "/knowledge-base/sources/{sourceId}", { path: { sourceId } }, options);
  },

  /**
   * Changes the title or the content of a source. What is left out stays as it is.
   * @param sourceId Attention's id of the source.
   * @see https://docs.attention.com/llms.txt Knowledge Base
   */
  update(sourceId: string, change: KnowledgeBaseSourceUpdate, options?: CallOptions): Draft<"attention", KnowledgeBaseSourceAnswer> {
    return draftAttention("patch", "/knowledge-base/sources/{sourceId}", { path: { sourceId }, body: change }, options);
  },

  /**
   * Adds a source and gives an address that takes its file with PUT, without the key. `confirmUpload` comes after that.
   * @param upload The title; `{}` leaves it to Attention.
   * @see https://docs.attention.com/api-reference/knowledge-base/request-kb-source-upload-url
   */
  requestUpload(upload: KnowledgeBaseUpload, options?: CallOptions): Draft<"attention", KnowledgeBaseUploadUrl> {
    return draftAttention("post", "/knowledge-base/sources/upload", { body: upload }, options);
  },

  /**
   * Has an uploaded file checked and indexed. A file that fails the check is deleted, and its source with it.
   * @param sourceId The `source_id` that `requestUpload` gave.
   * @see https://docs.attention.com/api-reference/knowledge-base/confirm-kb-source-upload
   */
  confirmUpload(sourceId: string, options?: CallOptions): Draft<"attention", KnowledgeBaseSourceAnswer> {
    return draftAttention("post", "/knowledge-base/sources/{sourceId}/confirm-upload", { path: { sourceId } }, options);
  },
};
