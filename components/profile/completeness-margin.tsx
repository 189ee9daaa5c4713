"use client";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Completeness, Step } from "#lib/profile/completeness.ts";

type Props = { completeness: Completeness; onStep: (step: Step) => void };

/** How complete the profile is, and the next best steps. Beside the sheet; above it, and shorter, on a phone. */
export function CompletenessMargin({ completeness: { percent, steps }, onStep }: Props) {
  const [first, ...rest] = steps;
  const next = rest.slice(0, 2);
  const more = rest.slice(2);
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-4 text-14 margin:grid-cols-1">
      <p>
        <span className="block text-40 leading-none font-bold tracking-tight">{percent}%</span>
        <span className="soft">complete</span>
      </p>
      {first === undefined ? (
        <p className="soft self-center">Nothing is missing. Details can always be added.</p>
      ) : (
        <div>
          <h2 className="seen-by-readers">Next best steps</h2>
          <ol>
            <StepLine step={first} onStep={onStep} />
          </ol>
          {next.length === 0 ? null : (
            <ol className="hidden margin:block">
              {next.map((step) => (
                <StepLine key={step.id} step={step} onStep={onStep} />
              ))}
            </ol>
          )}
        </div>
      )}
      {rest.length === 0 ? null : (
        <div className={`col-span-full border-t border-hair ${more.length === 0 ? "margin:hidden" : ""}`}>
          <Disclosure summary="More steps">
            <ol>
              {rest.map((step, at) => (
                <StepLine key={step.id} step={step} onStep={onStep} isOnPhone={at < 2} />
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function StepLine({
  step,
  onStep,
  isOnPhone = false,
}: {
  step: Step;
  onStep: (step: Step) => void;
  isOnPhone?: boolean;
}) {
  return (
    <li className={`border-t border-hair py-2 ${isOnPhone ? "margin:hidden" : ""}`}>
      <Button kind="quiet" className="justify-start text-start text-14" onClick={() => onStep(step)}>
        {step.what}
      </Button>
      <span className="soft block text-13">
        {step.why} Worth {step.worth} {step.worth === 1 ? "point" : "points"}.
      </span>
    </li>
  );
}
