"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { ItemSection, Profile, Skill } from "#lib/profile/schema.ts";
import { blankItem } from "./blank-items.ts";
import { newId } from "./new-id.ts";
import { readTerms } from "./terms-field.tsx";

type Item = Profile[ItemSection][number];
type Props = {
  items: readonly Item[];
  limit: number;
  onItems: (items: Item[], act: string) => void;
  onSaid: (words: string) => void;
};

/** Many skills at once, with commas between; what is there already is not entered twice. */
export function QuickSkills({ items, limit, onItems, onSaid }: Props) {
  const [typed, setTyped] = useState("");
  const add = () => {
    const known = new Set(items.map((item) => ("name" in item ? item.name.toLowerCase() : "")));
    const fresh = readTerms(typed).filter((name) => !known.has(name.toLowerCase()));
    const added = fresh
      .slice(0, limit - items.length)
      .map((name): Item => ({ ...(blankItem("skills", newId()) satisfies Skill), name }));
    setTyped("");
    if (added.length === 0) return onSaid("Nothing new to enter.");
    const words = added.length === 1 ? `Added ${fresh[0]?.slice(0, 60)}` : `Added ${added.length} skills`;
    onItems([...items, ...added], words);
    onSaid(`${words}.`);
  };
  return (
    <div className="mt-3 grid grid-cols-[1fr_auto] items-end gap-3">
      <TextField
        name="quick-skills"
        label="Enter several skills"
        hint="With commas between"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) add();
        }}
      />
      <Button aria-disabled={typed.trim() === ""} onClick={add}>
        Enter
      </Button>
    </div>
  );
}
