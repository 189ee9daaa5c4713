"use client";
import { Button, buttonClass } from "#components/ui/button.tsx";

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
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a whole load: what is broken may be the scripts */}
        <a href="/" className={buttonClass({})}>
          Go to the start
        </a>
      </div>
    </main>
  );
}
