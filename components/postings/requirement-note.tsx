import { Link } from "#components/ui/link.tsx";
import type { ReactNode } from "react";
import { Mark, type MarkKind } from "#components/ui/mark.tsx";
import type { Coverage } from "#lib/generations/schema.ts";
import { strengthWords } from "#lib/generations/strength-words.ts";
import { correctionHref, postingHref, type Requirement } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { GapForm } from "./gap-form.tsx";
import type { Having } from "./having.ts";
import { askWords, priorityWords, wayWords } from "./posting-words.ts";

type Props = {
  requirement: Requirement;
  /** Undefined as long as there is no profile to match with. */
  coverage: Coverage | undefined;
  facts: ReadonlyMap<string, Fact>;
  posting: { id: string; isOwn: boolean };
  tailor: string;
  /** Where "I have this" leads; null without a profile. */
  having: Having | null;
  /** The form in which it is said, while this requirement is the one that is being stated. */
  form: ReactNode;
  /** What stating it has just done to the profile, with its undo. */
  stated: ReactNode;
};

const said: Record<Coverage["status"], { mark: MarkKind; words: string; look: string }> = {
  met: { mark: "proven", words: "In your profile", look: "" },
  partly: { mark: "partly", words: "Partly in your profile", look: "text-partly" },
  gap: { mark: "gap", words: "Not in your profile", look: "text-gap" },
};
const shownFacts = 3;

/** What a requirement was read as, and the facts that meet it or what is missing. */
export function RequirementNote(props: Props) {
  const { requirement, coverage, facts } = props;
  const status = coverage === undefined ? null : said[coverage.status];
  const look = requirement.isLeft && coverage?.status !== "met" ? "text-soft" : (status?.look ?? "");
  const evidence = (coverage?.factIds ?? []).flatMap((id) => facts.get(id) ?? []);
  const isOpenGap = coverage !== undefined && coverage.status !== "met";
  return (
    <div className="scroll-mt-[30vh] not-first:mt-3" id={`ask-${requirement.id}`}>
      <p className={`note-title ${look}`}>
        {status === null ? (
          priorityWords[requirement.priority]
        ) : (
          <>
            <Mark kind={status.mark} words="" /> {status.words}
          </>
        )}
      </p>
      <p className="font-person text-15 wrap-anywhere" dir="auto">
        {requirement.text}
      </p>
      <WayList requirement={requirement} coverage={coverage} />
      {evidence.slice(0, shownFacts).map((fact) => (
        <div className="note-fact" key={fact.id}>
          <q className="quote" dir="auto">
            {fact.text}
          </q>
          <small>{fact.source}</small>
        </div>
      ))}
      {evidence.length > shownFacts ? (
        <p className="soft mt-1">and {evidence.length - shownFacts} more of your facts</p>
      ) : null}
      {coverage?.strength ? <p className="soft mt-1">{strengthWords(coverage.strength)}</p> : null}
      {coverage === undefined || coverage.gap === "" ? null : <p className="mt-1">{coverage.gap}</p>}
      <p className="soft mt-1">{readingWords(requirement, coverage)}</p>
      {isOpenGap ? (
        <p role="status" className={requirement.isLeft ? "mt-1" : ""}>
          {requirement.isLeft ? "You leave this as it is. It still counts in the fit." : ""}
        </p>
      ) : null}
      {props.stated}
      {props.form ?? <NoteActions {...props} isOpenGap={isOpenGap} />}
    </div>
  );
}

function NoteActions({ requirement, posting, tailor, having, isOpenGap }: Props & { isOpenGap: boolean }) {
  const { id, isLeft = false } = requirement;
  const hasThis = isOpenGap && !isLeft ? having : null;
  if (hasThis === null && !posting.isOwn) return null;
  return (
    <div className="note-actions">
      {hasThis === null ? null : "to" in hasThis ? (
        <Link href={hasThis.to}>I have this</Link>
      ) : (
        <Link href={postingHref(posting.id, { at: id, have: "", tailor })} scroll={false}>
          I have this
        </Link>
      )}
      {isOpenGap && posting.isOwn ? (
        <GapForm
          postingId={posting.id}
          requirementId={id}
          isLeft={isLeft}
          href={postingHref(posting.id, { at: id, tailor })}
        />
      ) : null}
      {posting.isOwn ? <Link href={correctionHref(posting.id, tailor, id)}>Correct it</Link> : null}
    </div>
  );
}

/** The ways to a requirement that has several, with the one that holds, is nearest or takes least. */
function WayList({ requirement, coverage }: Pick<Props, "requirement" | "coverage">) {
  const { alternatives = [] } = requirement;
  if (alternatives.length < 2) return null;
  return (
    <>
      <p className="soft mt-1">One of these is enough:</p>
      <ul className="list-disc pl-5">
        {alternatives.map((way, at) => (
          <li key={way.start}>
            <span className="font-person" dir="auto">
              {way.text}
            </span>{" "}
            <small className="soft">
              {askWords(way)}
              {at === coverage?.way ? ` · ${wayWords[coverage.status]}` : ""}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function readingWords(requirement: Requirement, coverage: Coverage | undefined): string {
  const isOneWay = (requirement.alternatives ?? []).length < 2;
  const worth =
    coverage === undefined || coverage.max === 0 ? "" : `worth ${coverage.points} of ${coverage.max}`;
  return [priorityWords[requirement.priority], isOneWay ? askWords(requirement) : "", worth]
    .filter((part) => part !== "")
    .join(" · ");
}
