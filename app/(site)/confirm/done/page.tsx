import type { Metadata } from "next";
import { NarrowPage } from "#components/accounts/narrow-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export const metadata: Metadata = { title: "Your address is confirmed" };

export default function Page() {
  return (
    <NarrowPage title="Your address is confirmed">
      <p>If you ever forget your password, a link for a new one can be mailed to it.</p>
      <div>
        <LinkButton href="/profile" kind="main">
          Go on
        </LinkButton>
      </div>
    </NarrowPage>
  );
}
