import { PrintedPages } from "#components/documents/printed-pages.tsx";
import { sheetOf } from "#components/documents/sheet.ts";
import { pageStarts } from "#components/documents/page-starts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { kindOf } from "#lib/engine/letter-lines.ts";
import { ActForm } from "./act-form.tsx";
import { AgainForm } from "./again-form.tsx";
import { CompareView } from "./compare-view.tsx";
import { CopyButton } from "./copy-button.tsx";
import { ResultMargin } from "./result-margin.tsx";
import { askedBy, documentNouns, type ResultProps } from "./result-props.ts";
import { ResultSheet } from "./result-sheet.tsx";
import { stageRows } from "./stage-details.tsx";
import { StageList } from "./stage-list.tsx";
import { StaleNotice } from "./stale-notice.tsx";

/** The resume on its sheet, the proof of each line and what the posting asks for beside it. */
export function ResultPage(props: ResultProps) {
  const { generation, document, query } = props;
  const here: `/${string}` = `/generations/${generation.id}`;
  const text = `/api/documents/${document.id}/text`;
  const kind = kindOf(document.content.document);
  const { pages, freeRows } = document.content;
  const free = freeRows === 0 ? "full" : `${freeRows === 1 ? "one line" : `${freeRows} lines`} free`;
  const room = `${pages === 1 ? "one page" : `${pages} pages`}, ${free}`;
  return (
    <>
      <PageHeader
        title={document.title || documentNouns[kind]}
        detail={[kind === "letter" ? documentNouns[kind] : "", document.company, room, "all five stages done"]
          .filter(Boolean)
          .join(" · ")}
        status={document.version > 1 ? <LastEdit {...props} /> : null}
      >
        {kind === "resume" && generation.postingId ? (
          <Link
            href={`/generations/new?posting=${generation.postingId}&profile=${generation.profileId}&document=letter`}
          >
            Write a cover letter
          </Link>
        ) : null}
        <AgainForm {...askedBy(generation)} />
        <CopyButton href={text} />
        {/* Without `download`: when the session has ended, the browser goes to the log-in page instead of saving it. */}
        <a className="btn btn-main" href={text}>
          Download .txt
        </a>
      </PageHeader>
      <StaleNotice {...props} />
      <Disclosure summary="How this was made: five stages" id="stages" isOpen={query.areStagesOpen}>
        <StageList stages={stageRows(generation.stages, { kind, hasDetails: query.areStagesOpen, here })} />
        {query.areStagesOpen ? null : (
          <p className="mt-3 text-14">
            <Link href={`${here}?stages=open#stages`}>What each stage gave</Link>
          </p>
        )}
      </Disclosure>
      <Tabs
        label="Views"
        tabs={[
          { href: here, label: "Page", isCurrent: query.view === "page" },
          { href: `${here}?view=parser`, label: "What a parser reads", isCurrent: query.view === "parser" },
          {
            href: `${here}?view=compare`,
            label: "Compare with profile",
            isCurrent: query.view === "compare",
          },
        ]}
      />
      {query.view === "page" ? <ReadingHint {...props} /> : null}
      <div className="mt-6">
        <Body {...props} here={here} />
      </div>
      <p className="soft text-14 mt-6">
        <a href={`${text}?ascii=1`}>Download as plain ASCII</a> for systems that garble accents.
      </p>
    </>
  );
}

/** A line doesn't look as if it could be pressed; and on a narrow screen the score stands below the whole sheet. */
function ReadingHint({ document, outputs: { "match-profile": match } }: ResultProps) {
  return (
    <p className="soft mt-4 flex flex-wrap gap-x-5 gap-y-1 text-14">
      <span>
        {`Press a ${kindOf(document.content.document) === "letter" ? "sentence" : "line"} to see which of your facts it rests on.`}
      </span>
      <a href="#proof" className="margin:hidden">
        {typeof match?.score === "number"
          ? `Match score ${match.score}, and what is missing`
          : "What is missing"}
      </a>
    </p>
  );
}

function LastEdit(props: ResultProps) {
  return (
    <div className="status-line">
      Saved ·{" "}
      <ActForm act="undo" kind="quiet" fields={editFields(props)}>
        Undo the last edit
      </ActForm>
    </div>
  );
}

const editFields = ({ generation, document }: ResultProps) => ({
  generationId: generation.id,
  documentId: document.id,
  seenVersion: document.version,
});

function Body(props: ResultProps & { here: `/${string}` }) {
  const { document, notes, query, here } = props;
  if (query.view === "compare")
    return (
      <CompareView
        compared={props.compared}
        noun={documentNouns[kindOf(document.content.document)].toLowerCase()}
      />
    );
  if (query.view === "parser") return <PrintedPages rows={document.content.rows} notes={notes} />;
  return (
    <ResultSheet
      sheet={sheetOf(document.content.document, notes)}
      label={documentNouns[kindOf(document.content.document)]}
      pageStarts={pageStarts(document.content.rows)}
      openLineId={query.openLineId}
      editLineId={query.editLineId}
      here={here}
      edits={editFields(props)}
      margin={<ResultMargin {...props} here={here} />}
    />
  );
}
