import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { StageName, TailorOptions } from "#lib/generations/schema.ts";
import { ActForm } from "./act-form.tsx";
import { AgainForm } from "./again-form.tsx";
import { ProgressWatch } from "./progress-watch.tsx";
import { askedBy, documentNouns } from "./result-props.ts";
import { stageRows } from "./stage-details.tsx";
import { StageList } from "./stage-list.tsx";

type Props = {
  generation: {
    id: string;
    title: string;
    company: string;
    state: string;
    failure: string;
    postingId: string | null;
    profileId: string;
    input: { options: TailorOptions };
    stages: { name: StageName; output: unknown; durationMs: number }[];
  };
};

function Ending({ generation }: Pick<Props, "generation">) {
  if (generation.state === "failed") {
    return (
      <Notice kind="problem" title="This run did not end">
        {generation.failure}
      </Notice>
    );
  }
  return (
    <Notice title="Stopped">
      You stopped this run. What its stages found is kept below; no document was made.
    </Notice>
  );
}

/** A run that lasts, was stopped or failed. Redrawn as stages end; the reload needs no script. */
export function RunningPage({ generation }: Props) {
  const kind = generation.input.options.document;
  const isLive = generation.state === "waiting" || generation.state === "running";
  return (
    <>
      <PageHeader
        title={generation.title || documentNouns[kind]}
        detail={[kind === "letter" ? documentNouns[kind] : "", generation.company]
          .filter(Boolean)
          .join(" · ")}
      >
        {isLive ? (
          <ActForm act="stop" fields={{ id: generation.id }} size="normal">
            Stop
          </ActForm>
        ) : (
          <>
            <AgainForm {...askedBy(generation)} />
            <LinkButton href="/documents">All documents</LinkButton>
          </>
        )}
      </PageHeader>
      {isLive ? null : (
        <div className="mb-5">
          <Ending generation={generation} />
        </div>
      )}
      <Panel title={isLive ? "Tailoring" : "How far it came"}>
        {isLive ? (
          <p className="soft mb-4">You can leave this page. It goes on, and waits in Documents.</p>
        ) : null}
        <StageList stages={stageRows(generation.stages, { kind, isLive })} />
      </Panel>
      {isLive ? (
        <>
          <ProgressWatch id={generation.id} finished={generation.stages.length} />
          <noscript>
            <meta httpEquiv="refresh" content="2" />
          </noscript>
        </>
      ) : null}
    </>
  );
}
