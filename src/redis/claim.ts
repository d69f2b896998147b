import { expiry, lua, type RedisScripts } from "./scripts.js";

const claimScript = lua(`
  if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
  return 0
`);

const releaseScript = lua(`
  if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
  return 1
`);

/**
 * Claims a key for so many milliseconds, under the name of a random owner.
 * @returns What gives it back, if it is still this owner's; undefined when somebody else has it.
 * @throws {StoreError} when Redis does not say. What it has done all the same is undone as soon as it can be.
 */
export async function claim(
  scripts: RedisScripts,
  question: { operation: string; isRetryable: boolean; consequence: string },
  key: string,
  ms: number,
): Promise<(() => Promise<void>) | undefined> {
  const owner = crypto.randomUUID();
  const release = async () => {
    const giveBack = { operation: `${question.operation}.release`, isRetryable: true, consequence: "It ends by itself." };
    await scripts.run(giveBack, releaseScript, [key], [owner]).catch(() => {});
  };
  const answer = await scripts.run({ ...question, undo: () => void release() }, claimScript, [key], [owner, expiry(ms)]);
  return Number(answer) === 1 ? release : undefined;
}
