import type { Result } from "#lib/problem.ts";

type FormAct = (previous: null, form: FormData) => Promise<Result<unknown> | null>;

/** What the palette asks the server for; the layout hands them in, since they are another feature's actions. */
export type ServerActs = { chooseAppearance: FormAct; logOut: FormAct };
