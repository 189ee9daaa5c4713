import type { Metadata } from "next";
import { connection } from "next/server";
import { SiteHeader } from "#components/landing/site-frame.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { getSignedIn } from "#lib/accounts/signed-in.ts";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  // Rendered per request, or its scripts carry no nonce and are blocked.
  await connection();
  const isSignedIn = (await getSignedIn()) !== null;
  return (
    <>
      <SiteHeader isSignedIn={isSignedIn} />
      <main id="content" tabIndex={-1} className="narrow">
        <h1 className="text-28">There is nothing at this address</h1>
        <p className="soft my-4">
          It may have been deleted, the address may be mistyped, or it belongs to another account.
        </p>
        {isSignedIn ? (
          <LinkButton href="/postings">To your postings</LinkButton>
        ) : (
          <LinkButton href="/">Go to the start</LinkButton>
        )}
      </main>
    </>
  );
}
