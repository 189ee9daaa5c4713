import type { ReactNode } from "react";
import { NavRail } from "#components/ui/nav-rail.tsx";

const places = [
  { href: "/profile", label: "Profile" },
  { href: "/postings", label: "Jobs" },
  { href: "/documents", label: "Documents" },
];
const ends = [{ href: "/settings", label: "Settings" }];

export default function StudioLayout({ children }: { children: ReactNode }) {
  return (
    <div className="shell">
      <NavRail home={{ href: "/profile", label: "Candor" }} places={places} ends={ends} />
      <main id="content" tabIndex={-1} className="shell-main">
        {children}
      </main>
    </div>
  );
}
