import { LandingPage } from "#components/landing/landing-page.tsx";
import { startSample } from "#lib/account-data/actions.ts";
import { landingExample } from "#lib/generations/landing-example.ts";

export default function Page() {
  return <LandingPage example={landingExample()} sampleAction={startSample} />;
}
