"use client";
import { unstable_rethrow, useRouter } from "next/navigation";
import { startTransition, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { forgetDrafts } from "#components/accounts/forget-drafts.ts";
import {
  matchingCommands,
  postingCommands,
  postingQuery,
  standingCommands,
  type Act,
  type Command,
  type FoundPosting,
} from "./commands.ts";
import { findPostings } from "./find-postings.ts";
import type { LetteredPlace } from "./place-letters.ts";
import type { ServerActs } from "./server-acts.ts";

type Props = { places: LetteredPlace[]; acts: ServerActs; onList: () => void; onClose: () => void };

/** Waits for the next letter this long before it asks the server. */
const pauseMs = 150;

/** A field and a list of what fits it: arrows choose, Enter does it. The focus stays in the field (ARIA combobox). */
export function CommandPalette({ places, acts, onList, onClose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  // By its name, not its place: postings that are found later must not change what Enter does.
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { run, said, isRunning } = useRun(acts, onList, onClose);
  const postings = useFoundPostings(isRunning ? null : postingQuery(typed));
  const standing = useMemo(
    () =>
      standingCommands({
        places,
        theme: document.documentElement.dataset.theme ?? "system",
        hasOneKey: document.documentElement.dataset.keys !== "off",
      }),
    [places],
  );
  const groups = grouped(
    typed.trim() === ""
      ? [...postingCommands(postings, typed), ...standing]
      : [...matchingCommands(standing, typed), ...postingCommands(postings, typed)],
  );
  const commands = groups.flatMap((group) => group.commands);
  const chosenAt = commands.findIndex((command) => command.id === chosenId);
  const at = chosenAt < 0 ? Math.min(0, commands.length - 1) : chosenAt;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosenId(commands.at((at + step) % commands.length)?.id ?? null);
    else if (event.key === "Enter" && commands[at]) run(commands[at].act);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        data-first=""
        role="combobox"
        aria-label="Command or posting"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder="A command, or words of a posting"
        className="control control-ui rounded-none border-0 border-b border-edge px-4 py-3 outline-offset-[-2px]"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosenId(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Commands"
        className="max-h-[55vh] overflow-y-auto p-2"
      >
        {groups.map((group, order) => (
          <div key={group.title} role="group" aria-labelledby={`${id}-group-${order}`}>
            <p id={`${id}-group-${order}`} role="presentation" className="soft px-2 pt-2 text-13">
              {group.title}
            </p>
            {group.commands.map((command) => {
              const place = commands.indexOf(command);
              return (
                <Option
                  key={command.id}
                  id={`${id}-${place}`}
                  label={command.label}
                  isChosen={place === at}
                  onPoint={() => setChosenId(command.id)}
                  onRun={() => run(command.act)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={said === "" && commands.length > 0 ? "seen-by-readers" : "soft px-4 pb-3 text-14"}
      >
        {said !== ""
          ? said
          : commands.length === 0
            ? "Nothing fits these words."
            : typed === ""
              ? ""
              : `${commands.length} to choose from`}
      </p>
    </>
  );
}

type OptionProps = { id: string; label: string; isChosen: boolean; onPoint: () => void; onRun: () => void };

function Option({ id, label, isChosen, onPoint, onRun }: OptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the combobox keeps the focus and hears Enter
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isChosen}
      dir="auto"
      className="cursor-pointer rounded-edge border-s-2 border-transparent px-2 py-1.5 text-15 wrap-anywhere aria-selected:border-blue aria-selected:bg-wash pointer-coarse:py-3"
      onPointerMove={isChosen ? undefined : onPoint}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {label}
    </div>
  );
}

/** In the order in which each group first appears. */
function grouped(commands: readonly Command[]): { title: string; commands: Command[] }[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups].map(([title, list]) => ({ title, commands: list }));
}

/** Null asks nothing, and whatever was asked for is not waited for. */
function useFoundPostings(query: string | null): FoundPosting[] {
  const [found, setFound] = useState<FoundPosting[]>([]);
  useEffect(() => {
    if (query === null) return;
    const stop = new AbortController();
    const ask = async () => {
      const postings = await findPostings(query, stop.signal);
      if (!stop.signal.aborted) setFound(postings);
    };
    const timer = setTimeout(() => void ask(), query === "" ? 0 : pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return found;
}

/** Does what was chosen. Going somewhere closes at once; what the server does closes when it is done. */
function useRun({ chooseAppearance, logOut }: ServerActs, onList: () => void, onClose: () => void) {
  const router = useRouter();
  const [said, setSaid] = useState("");
  const [isRunning, setRunning] = useState(false);
  const ask = (act: ServerActs["logOut"], fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    setSaid("One moment");
    setRunning(true);
    startTransition(async () => {
      try {
        const answer = await act(null, form);
        if (answer && !answer.ok) setSaid(answer.problem.message);
        else onClose();
      } catch (error) {
        // Log-out leads away, which Next throws.
        unstable_rethrow(error);
        setSaid("Not done: there was no answer. Try again in a moment.");
      }
      setRunning(false);
    });
  };
  const run = (act: Act) => {
    const { theme = "system", keys = "on" } = document.documentElement.dataset;
    if (act.kind === "list") onList();
    else if (act.kind === "theme") ask(chooseAppearance, { theme: act.theme, keys });
    else if (act.kind === "keys") ask(chooseAppearance, { theme, keys: act.keys });
    else if (act.kind === "log-out") {
      forgetDrafts();
      ask(logOut, {});
    } else {
      onClose();
      router.push(act.href);
    }
  };
  return { run, said, isRunning };
}
