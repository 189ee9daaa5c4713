import type { Rules } from "../rules.ts";

/** What every item's form gets. `onChange` with an act names the change for Undo. */
export type FormProps<T> = {
  item: T;
  onChange: (item: T, act?: string) => void;
  rules: Rules;
  hasProblem: boolean;
};
