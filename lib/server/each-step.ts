import "server-only";
import { describeError, log } from "./log.ts";

/** What a step did, in numbers worth a line in the log. */
type Step = () => Promise<number | void>;

/**
 * Does one step after the other, whether or not one before it failed, and logs under `what` how many each did and
 * which failed of what. Answers the names of those that failed.
 */
export async function eachStep(what: string, steps: Record<string, Step>): Promise<string[]> {
  const done: Record<string, number> = {};
  const failed: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      const count = await step();
      if (count) done[name] = count;
    } catch (error) {
      failed.push(name);
      log().warn({ step: name, ...describeError(error) }, `${what}: a step failed`);
    }
  }
  if (Object.keys(done).length > 0) log().info(done, `${what}: done`);
  if (failed.length > 0) log().error({ failed }, `${what}: failed in part`);
  return failed;
}
