import type { AttentionConversation } from "../memory.js";

/** A resource as the vendor's page shows it, as far as the sandbox has something to put there. */
export function resource(conversation: AttentionConversation) {
  const {
    id,
    title,
    private: isPrivate,
    archived,
    owner,
    teamId,
    participants,
    createdAt,
    labels,
    linkedCrmRecords,
    confirmed,
    scorecardResults,
  } = conversation;
  const known = {
    ...(title !== undefined && { title }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...(owner && { userUUID: owner.id }),
    ...(teamId !== undefined && { teamUUID: teamId }),
    ...(participants && { participants }),
  };
  return {
    type: "conversations",
    id,
    attributes: { uuid: id, createdAt, archived, ...known, labels, linkedCrmRecords, scorecardResults, confirmedExtractedIntelligence: confirmed },
    links: { self: `/v2/conversations/${id}` },
  };
}
