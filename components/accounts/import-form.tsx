"use client";
import { useState, type ChangeEvent } from "react";
import { Notice } from "#components/ui/notice.tsx";

type Answer =
  | { ok: true; value: { profiles: number; postings: number; generations: number; skipped: number } }
  | { ok: false; problem: { message: string } };
type State = { kind: "idle" } | { kind: "sending" } | { kind: "said"; isProblem: boolean; text: string };

const limitBytes = 8 * 1024 * 1024;

/** Sends an exported file, packed: that makes it a tenth, so years of results fit. Needs JavaScript, and says so. */
export function ImportForm() {
  const [state, setState] = useState<State>({ kind: "idle" });
  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    setState({ kind: "sending" });
    setState({ kind: "said", ...(await send(file)) });
    event.target.value = "";
  }
  return (
    <div className="grid gap-3">
      <label className="field-label" htmlFor="import-file">
        A file that was exported from Candor
      </label>
      <input
        id="import-file"
        type="file"
        accept=".json,.gz,application/json"
        className="control control-ui"
        onChange={(event) => void choose(event)}
      />
      <noscript>
        <p className="text-14 text-soft">Choosing a file here needs JavaScript.</p>
      </noscript>
      <div role="status">
        {state.kind === "sending" ? <p className="text-14 text-soft">Reading the file</p> : null}
        {state.kind === "said" ? (
          <Notice kind={state.isProblem ? "problem" : "plain"}>{state.text}</Notice>
        ) : null}
      </div>
    </div>
  );
}

async function send(file: File): Promise<{ isProblem: boolean; text: string }> {
  try {
    const isPacked = file.name.endsWith(".gz");
    const body = isPacked ? file : await packed(file);
    if (body.size > limitBytes)
      return {
        isProblem: true,
        text: "This file is more than 8 MB even when it is packed. Nothing was imported.",
      };
    const response = await fetch("/api/account/import", {
      method: "POST",
      body,
      headers: { "Content-Type": "application/gzip" },
    });
    const answer = (await response.json()) as Answer;
    return answer.ok
      ? { isProblem: false, text: inWords(answer.value) }
      : { isProblem: true, text: answer.problem.message };
  } catch {
    return { isProblem: true, text: "The file could not be sent. Nothing was imported; try again." };
  }
}

function packed(file: File): Promise<Blob> {
  return new Response(file.stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

function inWords({
  profiles,
  postings,
  generations,
  skipped,
}: Extract<Answer, { ok: true }>["value"]): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const came = `Imported: ${count(profiles, "profile")}, ${count(postings, "posting")}, ${count(generations, "result")}.`;
  return skipped === 0 ? came : `${came} ${skipped} were here already and were left as they are.`;
}
