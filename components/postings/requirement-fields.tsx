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
  /** What can be corrected of it: of one with several ways each of these. */
  asks: CorrectableAsk[];
};

type CorrectableAsk = {
  key: string;
  text: string;
  /** What it was read as asking for. */
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
            <div className="text-14 sm:col-span-2">
              {requirement.asks.map((ask) => (
                <AskFields
                  key={ask.key}
                  ask={ask}
                  isOneOfSeveral={requirement.asks.length > 1}
                  {...{ typed, errors }}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

type AskProps = Pick<Props, "typed" | "errors"> & { ask: CorrectableAsk; isOneOfSeveral: boolean };

/** Its years and skills, folded under what they were read as. */
function AskFields({ ask, isOneOfSeveral, typed, errors }: AskProps) {
  const { key, text } = ask;
  const [years, skills, more] = [askFields.years(key), askFields.skills(key), askFields.more(key)];
  const chosen = typed[skills]?.split("\n") ?? ask.chosenSkills;
  return (
    <Disclosure
      summary={
        <>
          {isOneOfSeveral ? (
            <>
              <span className="font-person" dir="auto">
                {text}
              </span>
              {": "}
            </>
          ) : null}
          {ask.words}
          <span className="seen-by-readers">, correct years and skills of {text}</span>
        </>
      }
      isOpen={errors[years] !== undefined || errors[more] !== undefined}
    >
      <div className="grid gap-3 pt-2 pb-3">
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
  );
}
