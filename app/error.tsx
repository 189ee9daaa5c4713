"use client";
import { PageError } from "#components/ui/page-error.tsx";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="content" tabIndex={-1} className="narrow">
      <PageError error={error} retry={retry} home={{ href: "/", label: "Go to the start" }} />
    </main>
  );
}
