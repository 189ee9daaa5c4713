import { smallStart } from "#lib/text.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";

// How certificates and licences are named within a sentence.

// A certificate that is named for who has it.
export const PERSON = /^(?:\p{L}+ ){0,4}(?:accountant|worker|nurse|technician|assistant|teacher|engineer|counselor|therapist|practitioner|professional|architect|planner|analyst|auditor|inspector|broker|translator|interpreter|arborist|surveyor|appraiser|adjuster|underwriter|electrician|plumber|welder|fitter|installer|technologist|hygienist|midwife|paramedic|pharmacist|physiotherapist|dietitian|nutritionist|librarian|paralegal|product owner|trainer|instructor|assessor|first aider|specialist|coach|mediator|aide|enrolled agent|journeyman|notary public|notary|RN|LPN|LVN|CNA|CPA|EMT|NP|LCSW)(?: of \p{Lu}\p{L}+)?(?: \(\p{Lu}[\p{L}-]*\))?(?:,|$)/iu; // prettier-ignore

/** Whether a paper is the license that nearly everybody has, and the job is not to drive: nobody opens with it. */
export function isEveryday(name: string, isco = ""): boolean {
  if (isco.startsWith("83")) return false;
  return (
    /\bdriv(?:er['’]?s?|ing) licen[cs]e\b/i.test(name) &&
    !/\b(?:commercial|CDL|HGV|LGV|PCV|PSV|heavy|truck|bus|C\+?E|class [AC]1?|category [CD]1?)\b/i.test(name)
  );
}

export function withoutPlace(name: string): string {
  return name.split(",")[0]!;
}

/** "First aid, CPR, AED" is one paper for three things. */
function withJoint(name: string): string {
  const parts = name.split(", ");
  const isList = parts.length > 2 && parts.every((part) => /^\p{L}+(?: \p{L}+)?$/u.test(part));
  return isList ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}` : name;
}

/** "the Registered Nurse (RN) license for Washington", "the ServSafe Manager certificate". */
export function held(name: string): string {
  const forPlace = withJoint(name)
    .replace(/^([^,(]*\blicen[sc]e), ((?:Class|Category|Cat|Group) [A-Z\d+]{1,3})$/u, "$1 ($2)")
    .replace(/^([^,]*\blicen[sc]e), (?=\p{Lu}[\p{L} ]+$)/u, "$1 for ");
  const isPaper =
    /\b(?:licen[sc]es?|certificates?|certifications?|cards?|tickets?|credentials?|permits?|endorsements?|diploma|award|clearance|registration|membership|accreditation|CDL)\b/i.test(
      name,
    );
  const named = /^\p{Lu}\p{Ll}+ (?!(?:and|of|or) \p{Lu})\p{Ll}/u.test(forPlace) && isPlainWord(forPlace.split(" ")[0]!) ? forPlace[0]!.toLowerCase() + forPlace.slice(1) : forPlace; // prettier-ignore
  const isBare = /\b(?:registration|membership|clearance|accreditation)$/i.test(name);
  // "the care course certificate (200 hours)"
  const [, course, aside = ""] = /^(.*\b(?:course|training))( \([^()]*\))?$/iu.exec(named) ?? [];
  if (course) return `the ${course} certificate${aside}`;
  if (/^(?:course|training) (?:in|on|for) /iu.test(named))
    return `the certificate of the ${smallStart(named)}`;
  return isPaper ? `${isBare ? "" : "the "}${named}` : `the ${named} certificate`;
}
