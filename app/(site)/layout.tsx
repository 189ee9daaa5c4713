import type { ReactNode } from "react";
import { SiteFooter, SiteHeader } from "#components/landing/site-frame.tsx";

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="content" tabIndex={-1} className="site-main">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
