"use client";
import { memo, useState, type KeyboardEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { itemName, itemsInWords, sectionWords } from "#lib/profile/words.ts";
import { moveItems, type Move } from "./arrange.ts";
import { ItemForm } from "./item-form.tsx";
import { ItemRow } from "./item-row.tsx";
import { OpenItem } from "./open-item.tsx";
import { moveOfKey, PlaceMenu } from "./place-menu.tsx";
import { QuickSkills } from "./quick-skills.tsx";
import type { Rules } from "./rules.ts";
import { useDragList } from "./use-drag-list.ts";

type Item = Profile[ItemSection][number];

export type SectionProps = {
  section: ItemSection;
  items: readonly Item[];
  openId: string | null;
  focusOn: string | null;
  revision: number;
  /** Positions of items with a field that does not fit. */
  problemsAt: ReadonlySet<number>;
  rules: Rules;
  onItems: (section: ItemSection, items: Item[], act?: string) => void;
  onAdd: (section: ItemSection) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
  /** Where the focus goes after the next drawing: the id of an element. */
  onFocus: (elementId: string) => void;
  onSaid: (words: string) => void;
};

/** Drawn again only when something of its own changes: a profile may hold 500 items, and each keystroke changes it. */
export const SectionPanel = memo(function SectionPanel(props: SectionProps) {
  const { section, items, openId, onItems, onFocus, onSaid } = props;
  const words = sectionWords[section];
  const [marked, setMarked] = useState<ReadonlySet<string> | null>(null);
  const isFull = items.length >= props.rules.limits[section];
  const move = (ids: ReadonlySet<string>, to: Move) => {
    const moved = moveItems(items, ids, to);
    const which = itemsInWords(
      section,
      items.filter(({ id }) => ids.has(id)),
    );
    if (moved.every((item, at) => item === items[at])) return onSaid(`${which} can’t move further.`);
    onItems(section, moved, `Moved ${which}`);
    onSaid(`Moved ${which}, now ${moved.findIndex(({ id }) => ids.has(id)) + 1} of ${moved.length}.`);
  };
  const remove = (ids: ReadonlySet<string>) => {
    const at = items.findIndex(({ id }) => ids.has(id));
    const rest = items.filter(({ id }) => !ids.has(id));
    const next = rest[Math.min(at, rest.length - 1)];
    const which = itemsInWords(
      section,
      items.filter(({ id }) => ids.has(id)),
    );
    onItems(section, rest, `Deleted ${which}`);
    onSaid(`Deleted ${which}. Undo is in the status line.`);
    if (openId !== null && ids.has(openId)) props.onClose();
    onFocus(next ? `open-${next.id}` : `add-${section}`);
  };
  const list = useDragList<HTMLOListElement>(items, (id, to) => move(new Set([id]), { to }));
  return (
    <Panel
      id={section}
      title={words.title}
      action={
        <span className="flex flex-wrap gap-x-5">
          {items.length > 1 ? (
            <Button
              kind="quiet"
              className="text-14"
              aria-pressed={marked !== null}
              onClick={() => setMarked(marked === null ? new Set() : null)}
            >
              {marked === null ? "Select" : "Stop selecting"}
              <span className="seen-by-readers"> {words.many}</span>
            </Button>
          ) : null}
          <Button
            kind="quiet"
            className="text-14"
            id={`add-${section}`}
            aria-disabled={isFull}
            onClick={() =>
              isFull
                ? onSaid(`${items.length} ${words.many} is the most there can be.`)
                : props.onAdd(section)
            }
          >
            {words.add}
          </Button>
        </span>
      }
    >
      {marked === null ? null : (
        <MarkedBar
          {...{ section, marked, items }}
          onMark={setMarked}
          onMove={(to) => move(marked, to)}
          onDelete={() => {
            remove(marked);
            setMarked(null);
          }}
        />
      )}
      {items.length === 0 ? <p className="soft text-15">{words.why}</p> : null}
      <ol ref={list}>
        {items.map((item, at) => (
          <SectionLine
            key={item.id}
            {...{ props, item, at, marked, setMarked }}
            onMove={(to) => move(new Set([item.id]), to)}
            onDelete={() => remove(new Set([item.id]))}
          />
        ))}
      </ol>
      {section === "skills" ? (
        <QuickSkills
          items={items}
          limit={props.rules.limits.skills}
          onItems={(skills, act) => onItems("skills", skills, act)}
          onSaid={onSaid}
        />
      ) : null}
    </Panel>
  );
});

type LineProps = {
  props: SectionProps;
  item: Item;
  at: number;
  marked: ReadonlySet<string> | null;
  setMarked: (marked: ReadonlySet<string>) => void;
  onMove: (move: Move) => void;
  onDelete: () => void;
};

function SectionLine({ props, item, at, marked, setMarked, onMove, onDelete }: LineProps) {
  const { section, items, openId, focusOn, revision, rules, problemsAt, onItems, onOpen, onClose, onFocus } =
    props;
  const name = itemName(section, item);
  const isOpen = openId === item.id && marked === null;
  const moveByKey = (event: KeyboardEvent) => {
    const move = moveOfKey(event);
    if (move === null) return;
    event.preventDefault();
    onMove(move);
    // Moving an element takes its focus away.
    if (event.target instanceof HTMLElement && event.target.id !== "") onFocus(event.target.id);
  };
  const place = (
    <PlaceMenu of={name} position={at} count={items.length} onMove={onMove} onDelete={onDelete} />
  );
  return (
    <li
      data-drag-id={item.id}
      className="border-t border-hair first:border-t-0 data-[drop=after]:border-b-2 data-[drop=after]:border-b-blue data-[drop=before]:border-t-2 data-[drop=before]:border-t-blue"
    >
      {isOpen ? (
        <OpenItem
          label={name}
          focusOn={focusOn}
          onDone={onClose}
          onKeyDown={moveByKey}
          actions={
            <>
              {place}
              <Button kind="quiet" className="text-14 text-gap" onClick={onDelete}>
                Delete this {sectionWords[section].one}
              </Button>
            </>
          }
        >
          <ItemForm
            key={`${item.id} ${revision}`}
            {...{ section, item, rules }}
            hasProblem={problemsAt.has(at)}
            onChange={(changed, act) =>
              onItems(
                section,
                items.map((other) => (other.id === changed.id ? changed : other)),
                act,
              )
            }
          />
        </OpenItem>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Alt+arrows of the buttons inside
        <div
          className="grid grid-cols-[1.5rem_1fr] gap-x-2 pointer-coarse:grid-cols-[2.75rem_1fr]"
          onKeyDown={moveByKey}
        >
          <div className="pt-2.5 pointer-coarse:pt-0">
            {marked === null ? (
              place
            ) : (
              <input
                type="checkbox"
                className="ms-0.5 size-5 accent-blue pointer-coarse:m-3"
                aria-label={`Select ${name}`}
                checked={marked.has(item.id)}
                onChange={(event) =>
                  setMarked(
                    new Set(
                      event.target.checked
                        ? [...marked, item.id]
                        : [...marked].filter((id) => id !== item.id),
                    ),
                  )
                }
              />
            )}
          </div>
          <ItemRow section={section} item={item} hasProblem={problemsAt.has(at)} onOpen={onOpen} />
        </div>
      )}
    </li>
  );
}

type BarProps = {
  section: ItemSection;
  marked: ReadonlySet<string>;
  items: readonly Item[];
  onMark: (marked: ReadonlySet<string>) => void;
  onMove: (move: Move) => void;
  onDelete: () => void;
};

function MarkedBar({ section, marked, items, onMark, onMove, onDelete }: BarProps) {
  const isNone = marked.size === 0;
  const act = (work: () => void) => () => (isNone ? undefined : work());
  return (
    <div
      role="group"
      aria-label={`Selected ${sectionWords[section].many}`}
      className="mb-2 flex flex-wrap items-center gap-x-5 gap-y-1 border-y border-hair py-2 text-14"
    >
      <span>{marked.size} selected</span>
      <Button kind="quiet" className="text-14" onClick={() => onMark(new Set(items.map(({ id }) => id)))}>
        All
      </Button>
      {(["first", "up", "down", "last"] as const).map((move) => (
        <Button
          key={move}
          kind="quiet"
          className="text-14"
          aria-disabled={isNone}
          onClick={act(() => onMove(move))}
        >
          {moveWords[move]}
        </Button>
      ))}
      <Button kind="quiet" className="text-14 text-gap" aria-disabled={isNone} onClick={act(onDelete)}>
        Delete
      </Button>
    </div>
  );
}

const moveWords = { first: "To the top", up: "Up", down: "Down", last: "To the end" };
