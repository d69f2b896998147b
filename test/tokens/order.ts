/** Where a process ends itself: with the lease and before it asks; between the vendor's answer and the store; after the store. */
export type KillPoint = "leased" | "answered" | "stored";

/** What the processes of the proof are told: all of them at once. */
export interface Order {
  readonly round: number;
  readonly locationId: string;
  readonly reconnect: boolean;
  /** The access token that all of them find rejected. */
  readonly rejected: string;
  /** Where one of them is to be killed: the one that comes there first. */
  readonly kill: KillPoint | undefined;
}

/** What one of them got. */
export type Report = { readonly round: number; readonly token: string } | { readonly round: number; readonly code: string; readonly locationId: unknown };
