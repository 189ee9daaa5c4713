import type { Metadata } from "next";
import { HowItWorks } from "#components/landing/how-it-works.tsx";
import { landingExample } from "#lib/generations/landing-example.ts";

export const metadata: Metadata = { title: "How it works" };

export default function Page() {
  return <HowItWorks example={landingExample()} />;
}
