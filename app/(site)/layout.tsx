import type { ReactNode } from "react";
import { SiteFooter, SiteHeader } from "#components/landing/site-frame.tsx";
import { OfflineGuard } from "#components/ui/offline-guard.tsx";
import { getSignedIn } from "#lib/accounts/signed-in.ts";

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const isSignedIn = (await getSignedIn()) !== null;
  return (
    <>
      <SiteHeader isSignedIn={isSignedIn} />
      <main id="content" tabIndex={-1} className="site-main">
        <OfflineGuard />
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
