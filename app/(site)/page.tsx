import { LandingPage } from "#components/landing/landing-page.tsx";
import { startSample } from "#lib/account-data/actions.ts";
import { landingExample } from "#lib/generations/landing-example.ts";

export default async function Page() {
  return <LandingPage example={await landingExample()} sampleAction={startSample} />;
}
