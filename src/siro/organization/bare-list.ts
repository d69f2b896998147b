/**
 * A list that Siro gives as it is, or in an envelope, because its sources disagree: `Array.isArray(answer) ? answer : answer.data`
 * gives it either way. The list has the envelope's fields as absent ones, so that they can be asked for before it is known which it is.
 */
export type ListOrEnvelope<Item, Envelope> = Envelope | (Item[] & { readonly [Name in keyof Envelope]?: undefined });
