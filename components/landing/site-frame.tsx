import Link from "next/link";
import { LinkButton } from "#components/ui/link-button.tsx";

export function SiteHeader() {
  return (
    <header className="site-header">
      <Link className="logo" href="/">
        Candor
      </Link>
      <nav aria-label="Main">
        <Link href="/how-it-works">How it works</Link>
        <Link href="/log-in">Log in</Link>
        <LinkButton href="/sign-up">Sign up</LinkButton>
      </nav>
    </header>
  );
}

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <span>Candor is free software. Nothing here is counted, sold or sent on.</span>
    </footer>
  );
}
