/** How a letter goes on from role to role, so that no frame stands twice in a row. */
export type Course = { turn: number; asked: number; further: number; isNowSaid: boolean; employer: string };

export const startCourse = (): Course => ({
  turn: 0,
  asked: 0,
  further: 0,
  isNowSaid: false,
  employer: "",
});
