import { Link } from "#components/ui/link.tsx";
import { dayWords } from "#lib/time.ts";

/** Above every page of an account that isn't kept yet: where it lives, until when, and how to keep it. */
export function SampleBanner({ expiresAt }: { expiresAt: Date }) {
  return (
    <p className="border-b border-hair py-2.5 text-14 text-soft">
      This is a sample, yours alone. It lives in this browser and is deleted on{" "}
      <time dateTime={expiresAt.toISOString()}>{dayWords(expiresAt)}</time> unless you{" "}
      <Link href="/settings#keep">keep it with an e-mail address and a password</Link>.
    </p>
  );
}
