import { useState } from "react";
import type { Profile } from "#lib/profile/schema.ts";
import { isBlank } from "./blank-items.ts";
import { sections } from "./sections.ts";

/** Whether nothing was entered before the form that is open: what stands above a form must not move while it is filled in. */
export function useUnbegun(document: Profile, openId: string | null): boolean {
  const [isUnbegun, setUnbegun] = useState(!isBegun(document));
  if (isUnbegun && openId === null && isBegun(document)) setUnbegun(false);
  return isUnbegun;
}

const isBegun = (document: Profile) =>
  document.summary !== "" ||
  // An item is there before its form opens.
  sections.some((section) => document[section].some((item) => !isBlank(section, item)));
