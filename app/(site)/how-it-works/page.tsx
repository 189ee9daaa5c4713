import type { Metadata } from "next";
import { HowItWorks } from "#components/landing/how-it-works.tsx";
import { getSignedIn } from "#lib/accounts/signed-in.ts";
import { showStages } from "#lib/generations/actions.ts";
import { landingExample } from "#lib/generations/landing-example.ts";
import { ownExample } from "#lib/generations/own-example.ts";

export const metadata: Metadata = { title: "How it works" };

export default async function Page() {
  const signedIn = await getSignedIn();
  const own = signedIn === null ? null : await ownExample(signedIn.viewer);
  const { posting, stages } = own ?? (await landingExample());
  return (
    <HowItWorks
      example={{ posting, stages }}
      isOwn={own !== null}
      hasProfile={signedIn !== null}
      show={showStages}
    />
  );
}
