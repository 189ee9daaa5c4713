import type { ReactNode } from "react";
import { SampleBanner } from "#components/accounts/sample-banner.tsx";
import { Shortcuts } from "#components/shortcuts/shortcuts.tsx";
import { OfflineGuard } from "#components/ui/offline-guard.tsx";
import { NavRail } from "#components/ui/nav-rail.tsx";
import { chooseAppearance, logOut } from "#lib/accounts/actions.ts";
import { getSignedIn } from "#lib/accounts/signed-in.ts";

const places = [
  { href: "/profile", label: "Profile", letter: "p" },
  { href: "/postings", label: "Jobs", letter: "j" },
  { href: "/documents", also: "/generations", label: "Documents", letter: "d" },
];
const ends = [{ href: "/settings", label: "Settings", letter: "s" }];
const lettered = [...places, ...ends];

/** The rail beside every signed-in page; each page asks for the session itself, so that it can name the way back. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  const signedIn = await getSignedIn();
  return (
    <div className="shell">
      <NavRail home={{ href: "/profile", label: "Candor" }} places={places} ends={ends}>
        <Shortcuts places={lettered} acts={{ chooseAppearance, logOut }} />
      </NavRail>
      <main id="content" tabIndex={-1} className="shell-main">
        <OfflineGuard />
        {signedIn?.sampleExpiresAt ? <SampleBanner expiresAt={signedIn.sampleExpiresAt} /> : null}
        {children}
      </main>
    </div>
  );
}
