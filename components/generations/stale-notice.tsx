import { Notice } from "#components/ui/notice.tsx";
import type { ResultProps } from "./result-props.ts";

const told = 3;

/** What was written stays as it was; whether it is made again is the person's choice. */
export function StaleNotice({ stale, facts }: Pick<ResultProps, "stale" | "facts">) {
  if (stale.length === 0) return null;
  const texts = new Set(facts.filter((fact) => stale.includes(fact.id)).map((fact) => fact.text));
  const left = texts.size - told;
  return (
    <Notice title="Your profile has changed since this was written">
      <p>
        It no longer says this as it stands here. “Make again” writes from the profile as it is now; this one
        stays in Documents.
      </p>
      <ul className="mt-2">
        {[...texts].slice(0, told).map((text) => (
          <li key={text} className="person" dir="auto">
            {text}
          </li>
        ))}
        {left > 0 ? <li>and {left} more</li> : null}
      </ul>
    </Notice>
  );
}
