"use client";
import { memo } from "react";
import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { itemName } from "#lib/profile/words.ts";
import { useUsedIn } from "./fact-use.tsx";
import { rowOf } from "./row-words.ts";

type Props = {
  section: ItemSection;
  item: Profile[ItemSection][number];
  hasProblem: boolean;
  onOpen: (id: string) => void;
};

/** A closed item: reads like what it feeds, opens when it is pressed. */
export const ItemRow = memo(function ItemRow({ section, item, hasProblem, onOpen }: Props) {
  const { strong, rest, when, detail } = rowOf(section, item);
  const used = useUsedIn(item.id);
  // The interface's words among the person's, so in its own type.
  const use = used === "" ? null : <span className="font-ui text-13">{used}</span>;
  const isBeside = detail === "";
  return (
    <button
      type="button"
      id={`open-${item.id}`}
      dir="auto"
      className="person grid w-full cursor-pointer grid-cols-1 gap-x-4 py-2.5 text-start sm:grid-cols-[1fr_auto]"
      onClick={() => onOpen(item.id)}
    >
      <span className="min-w-0 wrap-anywhere hover:underline">
        <span className="seen-by-readers">Edit </span>
        <b className="font-semibold">{strong === "" && rest === "" ? itemName(section, item) : strong}</b>
        {strong !== "" && rest !== "" ? ", " : ""}
        {rest}
      </span>
      {when === "" && !(isBeside && use) ? null : (
        <span className="soft text-15 sm:text-end">
          {when}
          {isBeside && use && when !== "" ? " · " : ""}
          {isBeside ? use : null}
        </span>
      )}
      {isBeside ? null : (
        <>
          <span className={`soft line-clamp-2 text-15 sm:col-start-1 ${use ? "" : "sm:col-span-2"}`}>
            {detail}
          </span>
          {use ? <span className="soft sm:text-end">{use}</span> : null}
        </>
      )}
      {hasProblem ? (
        <span className="field-error font-ui sm:col-span-2">
          Something here needs another look and is not saved yet.
        </span>
      ) : null}
    </button>
  );
});
