"use client";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Profile } from "#lib/profile/schema.ts";
import { useUsedIn } from "./fact-use.tsx";
import { PersonalForm } from "./forms/personal-form.tsx";
import { SummaryForm } from "./forms/summary-form.tsx";
import { OpenItem } from "./open-item.tsx";
import type { Rules } from "./rules.ts";

export type PanelProps = {
  document: Profile;
  rules: Rules;
  openId: string | null;
  focusOn: string | null;
  revision: number;
  hasProblem: boolean;
  onChange: (document: Profile, act?: string) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
};

export function PersonalPanel({
  document,
  rules,
  openId,
  focusOn,
  revision,
  hasProblem,
  onChange,
  onOpen,
  onClose,
}: PanelProps) {
  const { personal } = document;
  const ways = [personal.location, personal.email, personal.phone].filter((part) => part !== "");
  return (
    <Panel
      id="personal"
      title="You"
      action={openId === "personal" ? null : <EditButton id="personal" of="you" onOpen={onOpen} />}
    >
      {openId === "personal" ? (
        <OpenItem label="You" focusOn={focusOn} onDone={onClose}>
          <PersonalForm
            key={revision}
            item={personal}
            {...{ rules, hasProblem }}
            onChange={(changed, act) => onChange({ ...document, personal: changed }, act)}
          />
        </OpenItem>
      ) : (
        <div className="person" dir="auto">
          <p className="text-28 leading-tight font-semibold wrap-anywhere">{personal.name}</p>
          {personal.headline === "" ? null : <p className="soft">{personal.headline}</p>}
          {ways.length === 0 ? null : <p className="soft wrap-anywhere">{ways.join(" · ")}</p>}
          {personal.links.map((link) => (
            <p key={link.id} className="soft wrap-anywhere">
              {[link.label, link.url].filter((part) => part !== "").join(": ")}
            </p>
          ))}
        </div>
      )}
    </Panel>
  );
}

export function SummaryPanel({
  document,
  rules,
  openId,
  focusOn,
  revision,
  hasProblem,
  onChange,
  onOpen,
  onClose,
}: PanelProps) {
  const { summary } = document;
  const used = useUsedIn("summary");
  return (
    <Panel
      id="summary"
      title="Summary"
      action={openId === "summary" ? null : <EditButton id="summary" of="summary" onOpen={onOpen} />}
    >
      {openId === "summary" ? (
        <OpenItem label="Summary" focusOn={focusOn} onDone={onClose}>
          <SummaryForm
            key={revision}
            item={{ summary }}
            {...{ rules, hasProblem }}
            onChange={(changed, act) => onChange({ ...document, ...changed }, act)}
          />
        </OpenItem>
      ) : summary === "" ? (
        <p className="soft text-15">
          Two or three sentences about what you do and for how long; tailoring picks from them.
        </p>
      ) : (
        <>
          <p className="person max-w-read whitespace-pre-line wrap-anywhere" dir="auto">
            {summary}
          </p>
          {used === "" ? null : <p className="soft mt-1 text-13">{used}</p>}
        </>
      )}
    </Panel>
  );
}

function EditButton({ id, of, onOpen }: { id: string; of: string; onOpen: (id: string) => void }) {
  return (
    <Button kind="quiet" className="text-14" id={`open-${id}`} onClick={() => onOpen(id)}>
      Edit<span className="seen-by-readers"> {of}</span>
    </Button>
  );
}
