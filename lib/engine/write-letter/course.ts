import type { Month } from "#lib/time.ts";

/**
 * How a letter goes on from role to role, so that no frame stands twice in a row. `isWhole`: each role has a sentence
 * of its own (whole-roles.ts); `location`: the place that the last of them named.
 */
export type Course = {
  turn: number;
  asked: number;
  further: number;
  employer: string;
  isWhole: boolean;
  location: string;
  /** When the last role told of began. */
  from: Month;
};

export const startCourse = (isWhole: boolean): Course => ({
  turn: 0,
  asked: 0,
  further: 0,
  employer: "",
  isWhole,
  location: "",
  from: "",
});
