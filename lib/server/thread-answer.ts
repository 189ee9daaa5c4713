import { thrown, type Thrown } from "./error-frames.ts";

/** What a thread answers: what was asked for, or what it caught, without its words. */
export type ThreadAnswer<Value> = { id: number; value: Value } | { id: number; failure: Thrown };

/** What `work` makes of a request, for a worker's file to send back. */
export function answerOf<Value>(id: number, work: () => Value): ThreadAnswer<Value> {
  try {
    return { id, value: work() };
  } catch (error) {
    return { id, failure: thrown(error) };
  }
}
