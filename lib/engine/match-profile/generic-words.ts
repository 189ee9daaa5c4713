import { stem } from "#lib/language/tokens.ts";
import { wordKey } from "#lib/engine/verify/word-forms.ts";

/**
 * Stems that stand in so many requirements and facts that sharing them proves nothing ("manage a team in a
 * fast environment" and "managed the team's calendar"). Found by reading what two unrelated occupations' postings
 * shared; they count only beside words that are not in this list.
 */
export const genericStems = new Set(
  (
    "environment team teams manage management manager process processes provide providing support develop development " +
    "skill skills knowledge understanding understand understood ability professional profession high highly level fast paced " +
    "detail details attention oriented orientation communicate communication company business organization organizational " +
    "task tasks duty duties day daily time times customer customers client clients people person staff member members " +
    "quality effective effectively efficient efficiently successful successfully success result results standard standards " +
    "policy policies procedure procedures project projects service services system systems area areas field fields " +
    "industry minimum least equivalent degree background familiar familiarity proficient proficiency basic advanced " +
    "working knowledge valid current active license licensed certification certificate certified part full help ensure " +
    "maintain maintaining make need needs general multiple different variety range solid deep hands-on hands passion " +
    "passionate motivated self starter willing willingness perform performing performance complete completed assist " +
    "follow following participate join grow growth opportunity career bring comfortable track record understanding " +
    "prior previous recent similar closely successful must able interest interested enthusiasm plus bonus nice advantage advantageous useful helpful handy desirable probably " +
    "preferably preferred ideally"
  )
    .split(/\s+/)
    .flatMap((word) => [stem(word), wordKey(word)])
    .concat(["you'v", "you'r", "you'll"]),
);
