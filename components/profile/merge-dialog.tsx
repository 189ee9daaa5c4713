"use client";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Choice } from "#components/ui/field.tsx";
import { compareProfiles } from "#lib/profile/compare.ts";
import { mergeProfiles, type Conflict, type Side } from "#lib/profile/merge.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { Differences } from "./differences.tsx";

type Props = {
  base: Profile;
  mine: Profile;
  theirs: Profile;
  onMerge: (choices: Record<string, Side>) => void;
  onClose: () => void;
};

/** What two tabs changed, side by side, and the way to keep both. Loaded when it is asked for. */
export default function MergeDialog({ base, mine, theirs, onMerge, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { conflicts, here, there } = useMemo(
    () => ({
      conflicts: mergeProfiles(base, mine, theirs).conflicts,
      here: compareProfiles(base, mine),
      there: compareProfiles(base, theirs),
    }),
    [base, mine, theirs],
  );
  const isNothingHere = here.length === 0;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <h2 id={titleId} className="mb-1 text-20">
        Changed in another tab
      </h2>
      <p className="soft mb-4 text-15">{introduction(isNothingHere, conflicts.length)}</p>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          conflict={conflict}
          side={choices[conflict.key] ?? "mine"}
          onSide={(side) => setChoices({ ...choices, [conflict.key]: side })}
        />
      ))}
      <section aria-label="In the other tab" className="mt-4">
        <h3 className="soft mb-1">In the other tab</h3>
        <Differences differences={there} />
      </section>
      {isNothingHere ? null : (
        <section aria-label="Here" className="mt-4">
          <h3 className="soft mb-1">Here, not saved yet</h3>
          <Differences differences={here} />
        </section>
      )}
      <div className="mt-5 flex flex-wrap gap-x-5 gap-y-2">
        <Button
          kind="main"
          onClick={() => {
            onMerge(choices);
            dialog.current?.close();
          }}
        >
          {isNothingHere ? "Show the newest" : conflicts.length === 0 ? "Keep both" : "Keep what I chose"}
        </Button>
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          Not now
        </Button>
      </div>
    </dialog>
  );
}

function introduction(isNothingHere: boolean, conflicts: number): string {
  if (isNothingHere) return "Nothing waits to be saved here, so the other tab’s text can simply be shown.";
  if (conflicts === 0) return "Both can be kept: no field was changed in both.";
  return conflicts === 1
    ? "One thing was changed in both. Choose which stands; the rest is kept from both."
    : `${conflicts} things were changed in both. Choose which stand; the rest is kept from both.`;
}

function ConflictChoice({
  conflict: { key, place, field, mine, theirs },
  side,
  onSide,
}: {
  conflict: Conflict;
  side: Side;
  onSide: (side: Side) => void;
}) {
  const words = { mine, theirs };
  const names = { mine: "Here", theirs: "In the other tab" };
  return (
    <fieldset className="border-t-2 border-blue py-3">
      <legend className="float-start w-full text-15 font-semibold">
        {place}
        {field === "" ? "" : `, ${field}`}
      </legend>
      <div className="clear-both">
        {(["mine", "theirs"] as const).map((one) => (
          <Choice
            key={one}
            type="radio"
            name={key}
            checked={side === one}
            onChange={() => onSide(one)}
            label={
              <>
                <span className="soft text-13">{names[one]}</span>
                <span dir="auto" className="person block wrap-anywhere">
                  {words[one] || "(empty)"}
                </span>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
