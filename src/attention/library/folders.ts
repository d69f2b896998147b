import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { LibraryFolderAnswer, LibraryFoldersQuery } from "../../generated/attention/types.js";
import { draftAttention } from "../vendor.js";

/** The folders in which clips are kept. */
export const folders = {
  /**
   * Reads a folder and the folders in it: the root, or the one that the query names.
   * @see https://docs.attention.com/api-reference/library/list-library-folder-structure
   */
  get(query: LibraryFoldersQuery, options?: CallOptions): Draft<"attention", LibraryFolderAnswer> {
    return draftAttention("get", "/library/folders", { query }, options);
  },
};
