/** `npm run hostile` sets it: how many random inputs each rule is given. The other scenes grow in proportion. */
const inputs = Number(process.env.HOSTILE ?? 0);

/** How large a scene is: small as a part of `npm test`, large in `npm run hostile`. */
export function sized(small: number, large: number): number {
  return Math.max(small, Math.round((large * inputs) / 100_000));
}

/** Far above what a scene takes, in milliseconds: how fast a machine is must not decide. */
export const patience = 120_000 + inputs * 60;

/** Prints what a scene counted and measured, in `npm run hostile`. */
export function tell(scene: string, counts: object): void {
  if (inputs > 0) console.log(scene, counts);
}
