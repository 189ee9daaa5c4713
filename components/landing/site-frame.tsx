import { Link } from "#components/ui/link.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** A visitor who is signed in goes on where their things are. */
export function SiteHeader({ isSignedIn = false }: { isSignedIn?: boolean }) {
  return (
    <header className="site-header">
      <Link className="logo" href="/">
        Candor
      </Link>
      <nav aria-label="Main">
        <Link href="/how-it-works">How it works</Link>
        {isSignedIn ? (
          <LinkButton href="/postings">Your postings</LinkButton>
        ) : (
          <>
            <Link href="/log-in">Log in</Link>
            <LinkButton href="/sign-up">Sign up</LinkButton>
          </>
        )}
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
