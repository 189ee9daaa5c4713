import { SelectField } from "#components/ui/field.tsx";
import { priorities, priorityField, type Correction, type Requirement } from "#lib/postings/schema.ts";
import { priorityWords } from "./posting-words.ts";

export type CorrectableRequirement = Pick<Requirement, "id" | "text" | "priority"> & {
  chosen: Correction["priorities"][string];
  /** The choice that it is a gap which is left, and as what it counts then; null for all others. */
  left: { value: string; priority: Requirement["priority"] } | null;
};

type Props = {
  requirements: CorrectableRequirement[];
  /** What was typed before the form came back with a problem, by field. */
  typed: Record<string, string>;
};

/** How much each requirement counts; left out, it is neither matched nor scored. */
export function RequirementFields({ requirements, typed }: Props) {
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
          </li>
        );
      })}
    </ul>
  );
}
