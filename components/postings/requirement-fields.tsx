import { Choice, SelectField, TextField } from "#components/ui/field.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import {
  askFields,
  priorities,
  priorityField,
  type Correction,
  type Requirement,
  toHundredths,
} from "#lib/postings/schema.ts";
import { priorityWords } from "./posting-words.ts";

export type CorrectableRequirement = Pick<Requirement, "id" | "text" | "priority"> & {
  chosen: Correction["priorities"][string];
  /** The choice that it is a gap which is left, and as what it counts then; null for all others. */
  left: { value: string; priority: Requirement["priority"] } | null;
  /** What it was read as asking for, in words, and what of it can be corrected; null of one with several ways. */
  ask: Ask | null;
};

type Ask = {
  words: string;
  minYears: number | null;
  skills: string[];
  chosenSkills: string[];
  /** Added by the person. */
  more: string[];
};

type Props = {
  requirements: CorrectableRequirement[];
  /** What was typed before the form came back with a problem, by field. */
  typed: Record<string, string>;
  errors: Record<string, string>;
};

/** How much each requirement counts; left out, it is neither matched nor scored. */
export function RequirementFields({ requirements, typed, errors }: Props) {
  if (requirements.length === 0) return <p className="soft">Nothing was found that this posting asks for.</p>;
  return (
    <ul className="ruled">
      {requirements.map((requirement) => {
        const name = priorityField(requirement.id);
        const chosen = typed[name] ?? requirement.chosen;
        return (
          <li
            key={requirement.id}
            id={`requirement-${requirement.id}`}
            className="grid gap-x-4 gap-y-1 sm:grid-cols-[1fr_13rem]"
          >
            <p className="font-person" dir="auto">
              {requirement.text}
            </p>
            <SelectField
              key={chosen}
              name={name}
              label={`How much this counts: ${requirement.text}`}
              isLabelHidden
              defaultValue={chosen}
            >
              {priorities.map((priority) => (
                <option key={priority} value={priority}>
                  {priorityWords[priority]}
                  {priority === requirement.priority ? " (as read)" : ""}
                </option>
              ))}
              {requirement.left === null ? null : (
                <option value={requirement.left.value}>
                  {priorityWords[requirement.left.priority]}, left as it is
                </option>
              )}
              <option value="ignored">Leave out</option>
            </SelectField>
            <AskFields {...{ requirement, typed, errors }} />
          </li>
        );
      })}
    </ul>
  );
}

type AskProps = Pick<Props, "typed" | "errors"> & { requirement: CorrectableRequirement };

/** Its years and skills, folded under what they were read as. */
function AskFields({ requirement: { id, text, ask }, typed, errors }: AskProps) {
  if (ask === null) return null;
  const [years, skills, more] = [askFields.years(id), askFields.skills(id), askFields.more(id)];
  const chosen = typed[skills]?.split("\n") ?? ask.chosenSkills;
  return (
    <div className="text-14 sm:col-span-2">
      <Disclosure
        summary={
          <>
            {ask.words}
            <span className="seen-by-readers">, correct years and skills of {text}</span>
          </>
        }
        isOpen={errors[years] !== undefined || errors[more] !== undefined}
      >
        <div className="grid gap-3 pt-2">
          <div className="max-w-52">
            <TextField
              name={years}
              label="Years at least"
              inputMode="decimal"
              voice="interface"
              autoComplete="off"
              defaultValue={typed[years] ?? (ask.minYears === null ? "" : toHundredths(ask.minYears))}
              error={errors[years]}
            />
          </div>
          {ask.skills.length === 0 ? null : (
            <fieldset>
              <legend className="field-label">Skills it asks for</legend>
              <input type="hidden" name={skills} value="" />
              <div className="flex flex-wrap gap-x-5">
                {ask.skills.map((skill) => (
                  <Choice
                    key={skill}
                    name={skills}
                    value={skill}
                    label={skill}
                    defaultChecked={chosen.includes(skill)}
                  />
                ))}
              </div>
            </fieldset>
          )}
          <TextField
            name={more}
            label={ask.skills.length === 0 ? "Skills it asks for" : "More skills it asks for"}
            hint="With commas between them"
            autoComplete="off"
            defaultValue={typed[more] ?? ask.more.join(", ")}
            error={errors[more]}
          />
        </div>
      </Disclosure>
    </div>
  );
}
