"use client";
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { FactUse } from "#lib/documents/cited-facts.ts";
import { completeness, type Step } from "#lib/profile/completeness.ts";
import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { strengthsOf } from "#lib/profile/strengths.ts";
import { sectionWords } from "#lib/profile/words.ts";
import { blankItem } from "./blank-items.ts";
import { CompletenessMargin } from "./completeness-margin.tsx";
import { FactUseContext } from "./fact-use.tsx";
import { Figures } from "./figures.tsx";
import { LogInDialog, type Account } from "./log-in-dialog.tsx";
import { newId } from "./new-id.ts";
import { PersonalPanel, SummaryPanel } from "./person-panels.tsx";
import { problemPlace, problemsIn } from "./problem-place.ts";
import type { Rules } from "./rules.ts";
import { SaveStatus } from "./save-status.tsx";
import { SectionPanel } from "./section-panel.tsx";
import { sectionOf, sections, tidy } from "./sections.ts";
import { useAskedAgain } from "./use-asked-again.ts";
import { useAskedTo } from "./use-asked-to.ts";
import { askUndo, useAutosave, type Head } from "./use-autosave.ts";
import { useFocusLater } from "./use-focus-later.ts";
import { useOpenItem } from "./use-open-item.ts";
import { useUnbegun } from "./use-unbegun.ts";

const MergeDialog = lazy(() => import("./merge-dialog.tsx"));

/** Where the newest stands first on a resume, a new one is put first. */
const newestFirst: ReadonlySet<ItemSection> = new Set(["experiences", "education", "projects"]);
const none: ReadonlySet<number> = new Set();

type Props = {
  head: Head;
  account: Account;
  label: string;
  rules: Rules;
  month: string;
  use: FactUse;
  links: ReactNode;
  /** What is said to who has entered nothing yet. */
  firstSteps: ReactNode;
  children?: ReactNode;
};

/** The whole profile, read and edited in place. It is saved while it is edited; there is no save button. */
export function ProfileEditor(props: Props) {
  const { head, account, label, rules, month, use, links, firstSteps, children } = props;
  const { autosave, state } = useAutosave(head, account.userId);
  const { document, revision, problems, newer } = state;
  const { openId, focusOn, open, close } = useOpenItem();
  const [said, setSaid] = useState("");
  const [isComparing, setComparing] = useState(false);
  const again = useAskedAgain(state);
  const focusLater = useFocusLater();
  const isUnbegun = useUnbegun(document, openId);
  const onItems = useCallback(
    // A section and its items always belong together: the panel that calls got both from here.
    (section: ItemSection, items: Profile[ItemSection][number][], act?: string) =>
      autosave.change({ ...autosave.state.document, [section]: items }, act),
    [autosave],
  );
  const onClose = useCallback(() => {
    const { document: before } = autosave.state;
    autosave.change(tidy(before, openId));
    close();
    if (openId !== null) focusLater(`open-${openId}`, `add-${sectionOf(before, openId) ?? ""}`);
  }, [autosave, close, focusLater, openId]);
  const onAdd = useCallback(
    (section: ItemSection) => {
      const item = blankItem(section, newId());
      const items = autosave.state.document[section];
      onItems(section, newestFirst.has(section) ? [item, ...items] : [...items, item]);
      open(item.id);
    },
    [autosave, onItems, open],
  );
  useAskedTo({
    add: (section) => {
      const { length } = document[section];
      if (length < rules.limits[section]) onAdd(section);
      else setSaid(`${length} ${sectionWords[section].many} is the most there can be.`);
    },
    edit: (id, field) => {
      const isThere = id === "personal" || id === "summary" || sectionOf(document, id) !== undefined;
      if (isThere) open(id, field);
      else setSaid("That is no longer in this profile.");
    },
  });
  const onStep = ({ section, itemId }: Step) => {
    if (section === "personal" || section === "summary") return open(section);
    if (itemId !== "") return open(itemId);
    if (section === "skills" && document.skills.length === 0) return onAdd("skills");
    const [first] = document[section];
    if (first && section !== "skills") return open(first.id);
    onAdd(section);
  };
  const shared = { focusOn, revision, rules, onOpen: open, onClose };
  const openSection = openId === null ? undefined : sectionOf(document, openId);
  const problemsAt = useMemo(
    () => new Map(sections.map((section) => [section, problemsIn(section, problems)])),
    [problems],
  );
  const place = problemPlace(document, problems);
  const slow = useDeferredValue(document);
  const measured = useMemo(
    () => ({ completeness: completeness(slow), strengths: strengthsOf(slow, month) }),
    [slow, month],
  );
  return (
    <FactUseContext value={use}>
      <PageHeader
        title={label}
        detail="Everything Candor may ever say about you"
        status={
          <SaveStatus
            {...{ state, said }}
            problem={place === null ? null : { words: place.words, open: () => open(place.openId) }}
            onUndo={() => void autosave.undo(askUndo(head.id))}
            onCompare={() => setComparing(true)}
            onRetry={() => void autosave.flush()}
            logInWords={account.email === null ? "Take it along" : "Log in and save"}
            onLogIn={again.ask}
          />
        }
      >
        {links}
      </PageHeader>
      {children}
      {isUnbegun ? firstSteps : null}
      <div className="beside margin:grid-rows-[auto_1fr]">
        <aside aria-label="Completeness" className="margin:col-start-2 margin:row-start-1">
          <CompletenessMargin completeness={measured.completeness} onStep={onStep} />
        </aside>
        <div className="grid min-w-0 gap-3.5 margin:col-start-1 margin:row-span-2 margin:row-start-1">
          <PersonalPanel
            {...shared}
            openId={openId}
            document={document}
            onChange={(changed, act) => autosave.change(changed, act)}
            hasProblem={Object.keys(problems).some((path) => path.startsWith("personal."))}
          />
          <SummaryPanel
            {...shared}
            openId={openId}
            document={document}
            onChange={(changed, act) => autosave.change(changed, act)}
            hasProblem={"summary" in problems}
          />
          {sections.map((section) => (
            <SectionPanel
              key={section}
              {...shared}
              openId={openSection === section ? openId : null}
              section={section}
              items={document[section]}
              problemsAt={problemsAt.get(section) ?? none}
              onItems={onItems}
              onAdd={onAdd}
              onFocus={focusLater}
              onSaid={setSaid}
            />
          ))}
        </div>
        <aside aria-label="Figures" className="margin:col-start-2 margin:row-start-2">
          <Figures strengths={measured.strengths} />
        </aside>
      </div>
      {again.isAsking ? (
        <LogInDialog
          account={account}
          profile={{ id: head.id, label, document }}
          isDraftKept={state.isDraftKept}
          onLoggedIn={() => {
            again.done();
            void autosave.resume();
          }}
          onClose={again.dismiss}
        />
      ) : null}
      {isComparing && newer !== null ? (
        <Suspense>
          <MergeDialog
            base={state.saved}
            mine={document}
            theirs={newer.document}
            onMerge={(choices) => void autosave.mergeNewer(choices)}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      ) : null}
    </FactUseContext>
  );
}
