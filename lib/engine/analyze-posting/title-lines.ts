import { partCount } from "#lib/language/tokens.ts";
import { isOccupationName } from "#lib/language/occupations.ts";
import { ROLE } from "./heading-words.ts";

// Which lines of a text may be its title.

export const NOISE =
  /^(?:skip to|sign in|log ?in|menu\b|home(?=$|page|[^\p{L}]*[|>»/·•:]|\s+(?:jobs|careers|about|search|page)\b)|search\b(?! (?:engine|consultant|specialist|marketing|manager|analyst))|apply\b|back to|get notified|press control|your browser|welcome\b(?! (?:host|desk|assistant|officer|team))|select language|job (?:posting|details|description|announcement|bulletin|opportunit\w*|opening)$|posted\b|shares?(?=$| )(?! (?:plan|registration|dealer))|saved?\b|print(?:able)?\b(?! (?:operator|finisher|manager|designer|technician|room|production|buyer|minder|worker|estimator|maker))|careers?$|jobs?$|views?\b|dates?\b|cookie|we use|loading(?=$|[ .…]*$| (?:jobs|page|more|results))|close$|new$|department\b.*human resources|full[- ]time$|part[- ]time$|remote$|hybrid$|employment opportunit|vacancy$|position description|position announcement|http|www\.|page \d|class (?:code|spec)|requisition|immediate opening|now hiring|we(?:'|’)re hiring|we are hiring|help wanted|job$|print$|create (?:a|an|your)\b|explore\b|discover\b|browse\b|gain an?\b|learn more|thank you|features?\b|featured\b|subscribe|current (?:job )?openings|open (?:recruit|positions|roles)|(?:job )?titles?$|announcement$|about\b|who we are|mission$|saving|account could|create$|get (?:a|an|the)\b|equal |\d* ?error|sorry|sign up|logo$|promoted\b|easy apply|show more|matches your|manage[sd]? |supervis(?:es|ing) |work4|job id\b|location$|locations$|agency$|(?:engineering|marketing|sales|product|design|data|finance|operations|legal|people|technology|accounting|nursing|customer support|human resources|management|administrative|professional)$|valid |title [^\p{L}\p{N}_]|[^\p{L}\p{N}]*$)/iu;
// "NOW HIRING: Warehouse Associate".
export const ANNOUNCED =
  /^(?:call for applications|(?:now |urgently |immediately )?hiring|we(?:'|’)re hiring|we are hiring|help wanted|(?:job|position|vacancy|employment|recruitment|career) (?:announcement|posting|notice|bulletin)|vacancy|job opening)\s*[:!–-]+\s*(?=\p{L})/iu;

// Words of ROLE that are seldom a title when they stand alone or in small letters.
export const SELDOM =
  /^(?:leads?|hands?|associates?|principals?|executives?|chief|account\w+|design\w*|experts?|fellows?|professionals?|contractors?|practitioners?|host|keeper|judge|guard|workers?|officers?|administrat\w+|servers?|secretary of state|presidents?|directors?|commissioners?|employees?|staff|managers?|supervisors?|representatives?|specialists?|assistants?)$|\b(?:professionals|individuals|candidates|people|members|leaders|employees|experts|applicants)$/i;

// Trades that no list has: "boatbuilder", "mole catcher".
const MAKER =
  /(?:builder|maker|keeper|worker|fitter|writer|cutter|catcher|wright|smith|monger|cleaner|dresser|sitter|walker|trainer|minder|binder|blower|grinder|finisher|picker|packer|handler|grower|breeder|carver|painter|weaver|tuner|restorer|installer|repairer)$/i;

const STAFF =
  /^(?:bar|waiting|wait|kitchen|floor|hall|retail|shop|care|nursing|ground|cabin|catering|cleaning|warehouse|reception|nursery|front of house|back of house|FOH|BOH)(?: (?:and|&) \p{L}+)? staff$/iu;

/** Whether a short text names somebody's job: by a word for a role, or as the lexicon of occupations has it. */
export function namesRole(text: string): boolean {
  return (
    ROLE.test(text) ||
    (MAKER.test(text) && text.split(" ").length <= 4) ||
    STAFF.test(text) ||
    /^(?:head|chief|vp|svp|evp) \p{L}{4}/iu.test(text) ||
    (text.length <= 120 && isOccupationName(text))
  );
}

/** Whether a phrase as a whole is a role: "registrar of voters" is, "lead point of contact" is not. */
export function isRolePhrase(phrase: string): boolean {
  const head = phrase.replace(/\s+(?:of|for|to|in)\b.*$|\s*[,(–].*$|\s+[-–]\s.*$/i, "");
  const last = head.split(" ").at(-1) ?? "";
  if (/^(?:(?:vice )?head|chief|director|vice president|vp) of \p{L}{3}/iu.test(phrase)) return true;
  if (/^(?:microsoft|sql|windows|web|exchange|linux|mail|file) servers?$/i.test(head)) return false;
  return (ROLE.test(last) && !/(?:ing|ed|tion)$/i.test(last)) || MAKER.test(last) || isOccupationName(head);
}

export function isTitleLine(line: string): boolean {
  const plain = line.replace(/^•\s*/, "");
  return (
    plain.length >= 3 &&
    plain.length <= 110 &&
    partCount(plain) <= 14 &&
    !/[.!?:;]$|^\p{L}[^:]{1,24}:\s/u.test(plain) &&
    /\p{L}{3}/u.test(plain) &&
    !NOISE.test(plain) &&
    !/^(?:\d\w*(?: and | & |, ?))*\d\w* shift/i.test(plain) &&
    !/^[^\p{L}]*\$|\S@\S|^(?:we|you|our|the successful|as an?|do you|are you|at|join|if|this|must|be|in|to|all|for)\b/iu.test(
      plain,
    )
  );
}
