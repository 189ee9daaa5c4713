"use client";
import { Button, buttonClass } from "./button.tsx";

function digestOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("digest" in error)) return "";
  return typeof error.digest === "string" ? error.digest : "";
}

/** Each browser's words for a request that reached nobody. */
const UNREACHED = /failed to fetch|networkerror|load failed/i;

type Props = { error: unknown; retry: () => void; home: { href: string; label: string } };

/** What stands where a page could not be made. */
export function PageError({ error, retry, home }: Props) {
  const digest = digestOf(error);
  if (error instanceof TypeError && UNREACHED.test(error.message)) return <Unreached retry={retry} />;
  return (
    <>
      <h1 className="text-28">This page could not be made</h1>
      <p className="soft my-4">
        That is a fault of ours, not of yours. What you had saved is safe. Try again; if it happens again, the
        log of this server says why{digest === "" ? "" : " under the number below"}.
      </p>
      {digest === "" ? null : <p className="my-4 font-mono text-14">{digest}</p>}
      <div className="hero-acts">
        <Button onClick={() => retry()}>Try again</Button>
        {/* A whole load: what is broken may be the scripts. */}
        <a href={home.href} className={buttonClass({})}>
          {home.label}
        </a>
      </div>
    </>
  );
}

function Unreached({ retry }: Pick<Props, "retry">) {
  return (
    <>
      <h1 className="text-28">Candor can’t be reached</h1>
      <p className="soft my-4">
        The connection or the server is away, and what you sent last may not have arrived. What you had saved
        is safe. Try again in a moment.
      </p>
      <Button onClick={() => retry()}>Try again</Button>
    </>
  );
}
