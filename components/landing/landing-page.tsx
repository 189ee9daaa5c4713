import type { LandingExample } from "./example.ts";
import { Hero } from "./hero.tsx";
import { AtsAndLimits, RunItYourself } from "./plain-words.tsx";
import type { SampleAction } from "./sample-form.tsx";
import { Stages } from "./stages.tsx";

type Props = { example: LandingExample; sampleAction: SampleAction };

export function LandingPage({ example, sampleAction }: Props) {
  return (
    <>
      <Hero example={example} sampleAction={sampleAction} />
      <Stages stages={example.stages} />
      <AtsAndLimits />
      <RunItYourself />
    </>
  );
}
