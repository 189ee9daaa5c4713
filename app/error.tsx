"use client";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

function digestOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("digest" in error)) return "";
  return typeof error.digest === "string" ? error.digest : "";
}

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = digestOf(error);
  return (
    <main id="content" tabIndex={-1} className="narrow">
      <h1 className="text-28">This page could not be made</h1>
      <p className="soft my-4">
        That is a fault of ours, not of yours. What you had saved is safe. Try again; if it happens again, the
        log of this server says why{digest === "" ? "" : " under the number below"}.
      </p>
      {digest === "" ? null : <p className="my-4 font-mono text-14">{digest}</p>}
      <div className="hero-acts">
        <Button onClick={() => retry()}>Try again</Button>
        <LinkButton href="/">Go to the start</LinkButton>
      </div>
    </main>
  );
}
