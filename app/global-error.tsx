"use client";

/** When the root layout itself failed: no styles of ours can be counted on, and the CSP allows none inline. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Something broke in Candor</h1>
          <p>
            Nothing that was saved is lost. Load the page again; if it happens twice, the server’s log says
            why.
          </p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
