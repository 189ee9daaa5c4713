"use client";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { fieldId } from "#components/ui/field.tsx";
import { moveItems, type Move } from "./arrange.ts";
import { useIsAnyUsed, useUsedIn } from "./fact-use.tsx";
import { newId } from "./new-id.ts";
import { moveOfKey, PlaceMenu } from "./place-menu.tsx";
import { useDragList } from "./use-drag-list.ts";

export type Fact = { id: string; text: string };
type Props = {
  itemId: string;
  facts: Fact[];
  label: string;
  hint: string;
  one: string;
  limit: number;
  errorAt: (position: number) => string | undefined;
  onChange: (facts: Fact[], act?: string) => void;
  onBlur: () => void;
};

/**
 * One fact in each line. Enter begins the next one, Backspace in an empty one removes it, Alt+arrows move it. Where
 * there is none yet, an empty line waits, which becomes a fact with its first character.
 */
export function FactsField({
  itemId,
  facts: entered,
  label,
  hint,
  one,
  limit,
  errorAt,
  onChange,
  onBlur,
}: Props) {
  // The server draws it too, so its id is no random one. A fact never has it: two tabs that each begin the first fact
  // of an item have begun two. The fact that it became keeps its key, and with it the caret.
  const waiting = { id: `first-${itemId}`.slice(0, 40), text: "" };
  const [first, setFirst] = useState("");
  const facts = entered.length === 0 ? [waiting] : entered;
  const keyOf = (fact: Fact) => `${itemId}.bullet.${fact.id}`;
  const isAnyUsed = useIsAnyUsed(facts.map(keyOf));
  const article = one === "entry" ? "an" : "a";
  const labelId = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  // A line that is added, moved or becomes the next after a deletion gets the focus once it is there.
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const write = (id: string, text: string) => {
    if (entered.length > 0) return onChange(facts.map((fact) => (fact.id === id ? { ...fact, text } : fact)));
    const fact = { id: newId(), text };
    setFirst(fact.id);
    onChange([fact]);
  };
  const add = (after: number) => {
    const next = facts[after + 1] ?? facts[after];
    if (next?.text === "")
      return box.current?.querySelector<HTMLElement>(`[data-focus="${next.id}"]`)?.focus();
    const fact = { id: newId(), text: "" };
    wanted.current = fact.id;
    onChange([...facts.slice(0, after + 1), fact, ...facts.slice(after + 1)]);
  };
  const remove = (at: number) => {
    if (entered.length === 0) return;
    wanted.current = (facts[at - 1] ?? facts[at + 1] ?? waiting).id;
    const isEmpty = facts[at]?.text.trim() === "";
    onChange(
      facts.filter((_, other) => other !== at),
      isEmpty ? undefined : `Deleted ${article} ${one}`,
    );
  };
  const move = (id: string, to: Move) => {
    const moved = moveItems(facts, new Set([id]), to);
    if (moved.some((fact, at) => fact !== facts[at])) onChange(moved, `Moved ${article} ${one}`);
  };
  const list = useDragList<HTMLOListElement>(facts, (id, to) => move(id, { to }));
  return (
    <fieldset ref={box} className="col-span-6" aria-describedby={labelId}>
      <legend className="field-label">{label}</legend>
      <p id={labelId} className="field-hint">
        {hint}
      </p>
      <ol ref={list} className="mt-1.5">
        {facts.map((fact, at) => (
          <FactLine
            key={fact.id === first ? waiting.id : fact.id}
            {...{ fact, at, one, isAnyUsed, factKey: keyOf(fact), count: facts.length, error: errorAt(at) }}
            isFirst={entered.length === 0}
            onText={(text) => write(fact.id, text)}
            onNext={() => (facts.length < limit ? add(at) : undefined)}
            onRemove={() => remove(at)}
            onBlur={onBlur}
            onMove={(to) => {
              wanted.current = fact.id;
              move(fact.id, to);
            }}
            onMenuMove={(to) => move(fact.id, to)}
          />
        ))}
      </ol>
      <Button
        kind="quiet"
        className="mt-2"
        aria-disabled={facts.length >= limit}
        onClick={() => (facts.length < limit ? add(facts.length - 1) : undefined)}
      >
        {facts.length >= limit ? `${limit} is the most there can be` : `Add ${article} ${one}`}
      </Button>
    </fieldset>
  );
}

type LineProps = {
  fact: Fact;
  at: number;
  one: string;
  factKey: string;
  isAnyUsed: boolean;
  count: number;
  /** It waits to become the item's first fact. */
  isFirst: boolean;
  error: string | undefined;
  onText: (text: string) => void;
  onNext: () => void;
  onRemove: () => void;
  onBlur: () => void;
  onMove: (move: Move) => void;
  onMenuMove: (move: Move) => void;
};

function FactLine({
  fact,
  at,
  one,
  factKey,
  isAnyUsed,
  count,
  isFirst,
  error,
  onText,
  onNext,
  onRemove,
  onBlur,
  onMove,
  onMenuMove,
}: LineProps) {
  const name = `${one} ${at + 1}`;
  const used = useUsedIn(factKey);
  return (
    <li
      data-drag-id={fact.id}
      className={`mb-1.5 border-y-2 border-transparent data-[drop=after]:border-b-blue data-[drop=before]:border-t-blue grid gap-x-2 grid-cols-[1.5rem_1fr] pointer-coarse:grid-cols-[2.75rem_1fr] ${
        isAnyUsed ? "sm:grid-cols-[1.5rem_1fr_7rem] sm:pointer-coarse:grid-cols-[2.75rem_1fr_7rem]" : ""
      }`}
    >
      <div className="pt-2.5 pointer-coarse:pt-0">
        <PlaceMenu of={name} position={at} count={count} onMove={onMenuMove} onDelete={onRemove} />
      </div>
      <div>
        <textarea
          rows={1}
          dir="auto"
          data-focus={fact.id}
          id={fieldId(isFirst ? "bullets" : `bullet.${fact.id}`)}
          className="control min-h-11"
          aria-label={name.charAt(0).toUpperCase() + name.slice(1)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${fact.id}-error`}
          value={fact.text}
          onBlur={onBlur}
          onChange={(event) => onText(event.target.value.replace(/\n/g, " "))}
          onKeyDown={(event) => {
            const move = moveOfKey(event);
            if (
              move === null &&
              (event.key !== "Enter" || event.nativeEvent.isComposing) &&
              (event.key !== "Backspace" || fact.text !== "")
            )
              return;
            event.preventDefault();
            event.stopPropagation();
            if (move !== null) onMove(move);
            else if (event.key === "Enter") onNext();
            else onRemove();
          }}
        />
        {error === undefined ? null : (
          <div id={`${fact.id}-error`} className="field-error">
            {error}
          </div>
        )}
      </div>
      {used === "" ? null : (
        <p className="soft text-13 max-sm:col-start-2 sm:pt-3 sm:whitespace-nowrap">{used}</p>
      )}
    </li>
  );
}
