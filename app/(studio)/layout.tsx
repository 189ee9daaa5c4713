import type { ReactNode } from "react";
import { SampleBanner } from "#components/accounts/sample-banner.tsx";
import { NavRail } from "#components/ui/nav-rail.tsx";
import { getSignedIn } from "#lib/accounts/signed-in.ts";

const places = [
  { href: "/profile", label: "Profile" },
  { href: "/postings", label: "Jobs" },
  { href: "/documents", label: "Documents" },
];
const ends = [{ href: "/settings", label: "Settings" }];

/** The rail beside every signed-in page; each page asks for the session itself, so that it can name the way back. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  const signedIn = await getSignedIn();
  return (
    <div className="shell">
      <NavRail home={{ href: "/profile", label: "Candor" }} places={places} ends={ends} />
      <main id="content" tabIndex={-1} className="shell-main">
        {signedIn?.sampleExpiresAt ? <SampleBanner expiresAt={signedIn.sampleExpiresAt} /> : null}
        {children}
      </main>
    </div>
  );
}
