"use client";
import { PageError } from "#components/ui/page-error.tsx";

/** Inside the layout: the rail stays. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <PageError error={error} retry={retry} home={{ href: "/documents", label: "Go to your documents" }} />
  );
}
