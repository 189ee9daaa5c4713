import type { FoundSkill } from "#lib/language/skills.ts";
import { isStrict, scopeWords } from "./claim-words.ts";
import { isAspect, isInPreposition } from "./empty-words.ts";
import type { Token } from "./token.ts";

// Parts of a line that say nothing of what the person did: what one hopes, and words that only point at facts.

const listed = (text: string) => new Set(text.split(" "));

const ATTITUDES = listed(
  "would hope want wish like love enjoy value believe think welcome appreciate prefer look am i'd i'm should could can will i'll might",
);
// "I can", "I will" and "I am" are wishes only with one of these behind them.
const WISHES = listed(
  "glad happy keen eager look pleased excited interested drawn looking ready available delighted grateful meet talk discuss start begin call come join send provide tell hear bring like love",
);
const BARE = listed("am i'm can could will i'll might should");
const OPENERS =
  /^(?:(?:please|thank|thanks|looking|keen|eager|hoping|happy|glad|seeking|excited|available)\b)/;
const TURNS = listed("how that where when which what because since after while");
const CLAUSE_END = /[.;!?]/;

/** Whether words may be part of a wish: no name, number, rank, skill or word of scope. */
function isMild(token: Token, skills: readonly FoundSkill[], isTheirs: boolean): boolean {
  if (token.kind !== "word") return false;
  if (/^i['’]/.test(token.plain)) return true;
  if (/^\p{Lu}/u.test(token.text)) return false;
  if (isStrict(token) && !(MILD_STRICT.has(token.plain) || isTheirs)) return false;
  return !skills.some(
    (skill) => skill.start <= token.start && token.end <= skill.end && /\p{Lu}/u.test(skill.name),
  );
}
/** "Home" of "Home most weekends would suit me": a capital only because it begins the sentence. */
const isPlainWord = (token: Token, skills: readonly FoundSkill[]) =>
  token.kind === "word" &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  isMild({ ...token, text: token.plain }, skills, false);

const MILD_STRICT = listed("more most both all best first team full");
// Where and how far what one seeks goes: "a regional run would suit me".
const SOUGHT = listed(
  "own regional national international global enterprise multiple several various many every each",
);

/** Silences what one hopes, likes or asks for: "I would be glad to talk", "and I enjoy it". */
export function silenceWishes(text: string, tokens: Token[], skills: readonly FoundSkill[]) {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (!beginsWish(tokens, at) && !saysOwnView(text, tokens, at)) {
      at += 1;
      continue;
    }
    let next = at;
    let isYours = !beginsWish(tokens, at);
    const isSought = isYours;
    const isHope = !isSought && HOPES.test(text.slice(token.start, token.start + 24));
    for (; next < tokens.length; next += 1) {
      const one = tokens[next]!;
      // "Your regional routes" are nobody's claim, "my proven record" is.
      if (/^(?:your|my)$/.test(one.plain)) isYours = one.plain === "your" && !isSought;
      if (next > at && CLAUSE_END.test(text.slice(tokens[next - 1]!.end, one.start))) break;
      if (next > at + 1 && one.plain === "i" && isTurn(tokens, next) && !beginsWish(tokens, next)) break;
      const isOpen = isYours && (isSought ? SOUGHT.has(one.plain) : scopeWords.has(one.plain));
      if (isMild(one, skills, isOpen)) {
        one.isSilent = true;
        one.isWished = isHope;
      } else if (one.kind === "word" && isWhereOrWhen(text, tokens, at, next))
        one.isSilent = one.isWished = true;
      else if (token.edge === 2 && one === token && (OPENERS.test(one.plain) || isPlainWord(one, skills)))
        one.isSilent = true;
    }
    at = Math.max(next, at + 1);
  }
}

// What is yet to come: a fact that hopes for it states none of it ("keen to work as a baker").
const HOPES =
  /^(?:[Ii](?:'d| would| am|'m) (?:\p{L}+ ){0,2}?)?(?:keen|eager|hoping|seeking|looking|available|excited|ready|like|love|want|wish|hope) (?:to|for|an?|work)\b/iu;

const WHEN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** "I would love to work in Muscat", "from January to December": where and when one wishes to, not what one did there. */
function isWhereOrWhen(text: string, tokens: Token[], from: number, at: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[at]!.text)) return false;
  if (/\b(?:my|years?|experience|time|as)\b/.test(text.slice(tokens[from]!.start, tokens[at]!.start)))
    return false;
  return WHEN.test(tokens[at]!.plain) || /^(?:in|near|around)$/.test(tokens[at - 1]?.plain ?? "");
}

const isTurn = (tokens: Token[], at: number) =>
  TURNS.has(tokens[at - 1]!.plain) || tokens[at - 1]!.plain === "and" || tokens[at]!.edge > 0;

// "Looking for" is one word by now.
const isWish = ({ plain }: Token) => WISHES.has(plain.split(" ", 1)[0]!);

function beginsWish(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  // "Thanks to my bulletin, …" tells a cause.
  if (token.plain === "thanks" && tokens[at + 1]?.plain === "to") return false;
  if (token.edge === 2 && (OPENERS.test(token.plain) || token.text.toLowerCase() === "looking for"))
    return true;
  if (/^i['’](?:d|m|ll)$/.test(token.plain))
    return token.plain.endsWith("d") || tokens.slice(at + 1, at + 4).some(isWish);
  if (token.plain === "would" && tokens[at - 1]?.plain === "and")
    return tokens.slice(at + 1, at + 4).some(isWish);
  // "I have spent 410 days at sea and hope to …".
  if (token.plain === "hope" && tokens[at - 1]?.plain === "and")
    return tokens.some(({ plain }) => plain === "i");
  if (token.plain !== "i") return false;
  if (PRIDE.test(tokens.slice(at + 1, at + 3).map(({ plain }) => plain).join(" "))) return true; // prettier-ignore
  const verb = tokens.slice(at + 1, at + 3).find((one) => ATTITUDES.has(one.plain));
  if (!verb) return false;
  return !BARE.has(verb.plain) || tokens.slice(at + 2, at + 5).some(isWish);
}

const PRIDE =
  /^(?:take pride|care (?:about|deeply|a|very)|am proud|feel strongly|have always|find \p{L}+(?:ing|ful|ive|able)|still enjoy)$/u;

// "To me, patience matters", "What draws me to your studio".
const OPENS_VIEW = /^(?:[Tt]o me, |[Ww]hat (?:draws|attracts|interests|excites|appeals|drew|attracted) )/;

const OWN_VIEW =
  /^[^.;!?,]{2,30}\b(?:comes?|matters?|means?|is|are|counts?)\b[^.;!?,]{0,30}\b(?:for|to) me\b/i;
// "Home most weekends would suit me best", "Remote work would be my preference", "Evenings work for me".
const OWN_CHOICE =
  /^[^.;!?]{2,80}?\b(?:(?:would|will|could) (?:also )?(?:suit|fit|work|be (?:my|ideal|perfect|welcome|great|the right|a good|a welcome|best))\b|(?:suits?|fits?) me\b|works? (?:well |best |fine )?for me\b|(?:is|are) (?:what i|my (?:preference|hope|aim|goal|choice)))/i;
// "What I am after is a role", "My aim is a post near the sea".
const OPENS_CHOICE =
  /^(?:What I(?:'m| am| want| hope| would)|My (?:aim|goal|hope|wish|preference|ideal)|Ideally|Seeking|In search of|On the lookout)\b/;

// "Cities should be pleasant to walk in".
const OPINION = /^[^.;!?,\d]{2,60}?\b(?:should|ought to|deserves?)\b/i;

// "A ward should have a leader like me", "should be run by a prize-winning cook": more than an opinion.
const OF_ONESELF = /^[^,]*\b(?:I|me|my|mine|myself|we|us|our|ours|by|like|such)\b/;

const CHOICE = / me\b| (?:would|will|could) |my (?:preference|hope|aim|goal|choice)|what i\b/i;

/** "Safe work comes first for me". */
function saysOwnView(text: string, tokens: Token[], at: number): boolean {
  if (tokens[at]!.edge !== 2) return false;
  const said = text.slice(tokens[at]!.start, tokens[at]!.start + 100);
  if (/\b(?:to my mind|in my (?:view|opinion|book))\b/i.test(said)) return true;
  if (OPENS_CHOICE.test(said) || (OPINION.test(said) && !OF_ONESELF.test(said))) return true;
  if (!CHOICE.test(said)) return false;
  return (
    OWN_CHOICE.test(said) ||
    (/ me\b/.test(said) && (OWN_VIEW.test(said.slice(0, 60)) || OPENS_VIEW.test(said)))
  );
}

const LABELS = listed(
  "tools skills languages technologies certifications education software experience expertise strengths",
);
const HELD = listed("as with on in at for by from");
const SERVICE = listed("served serve serves serving employed stood placed trained");
export const GROUPS = listed("team crew group committee panel board staff squad unit");
const TENURE = listed("spent spend spending worked stint tenure period stretch");
const OF_ROLE = listed("role position job post capacity");

/** Silences what only points at facts: "Tools:", "served as", "in the role of", "a total of", "in the years". */
export function silencePointers(text: string, tokens: Token[]) {
  tokens.forEach((token, at) => {
    if (token.kind !== "word") return;
    const before = tokens[at - 1]?.plain ?? "";
    const place = { text, token, before, next: tokens[at + 1], following: tokens.slice(at + 2, at + 6) };
    if (
      isAspect(tokens, at) ||
      isInPreposition(text, token) ||
      POINTERS.some((isPointer) => isPointer(place))
    )
      token.isSilent = true;
  });
}

/** A word with the one before it, the one behind it and the four after that. */
type Place = { text: string; token: Token; before: string; next: Token | undefined; following: Token[] };

const LANGUAGE_LEVELS = /^(?:native|fluent|advanced|intermediate|basic|elementary|conversational|beginner)$/;

const POINTERS: ((place: Place) => boolean)[] = [
  ({ text, token }) => text[token.end] === ":" && token.edge === 2 && LABELS.has(token.plain),
  ({ text, token }) =>
    token.start === 0 &&
    LABELS.has(token.plain) &&
    /^(?: and \p{L}+)? (?:include|are)\b/u.test(text.slice(token.end, token.end + 30)),
  // "English at an advanced level".
  ({ token, before }) => /^levels?$/.test(token.plain) && LANGUAGE_LEVELS.test(before),
  // "Levels A2 to C1".
  ({ token, next }) => /^levels?$/.test(token.plain) && /^[ABC][12]$/.test(next?.text ?? ""),
  ({ token: { plain }, next }) =>
    SERVICE.has(plain) &&
    next !== undefined &&
    (next.plain === "as" || (HELD.has(next.plain) && /^(?:serv|employ)/.test(plain))),
  ({ token, next, following }) =>
    TENURE.has(token.plain) && [next, ...following.slice(0, 3)].some((one) => one?.kind === "number"),
  ({ token, next, following }) =>
    token.plain === "member" && next?.plain === "of" && following.some((one) => GROUPS.has(one.plain)),
  ({ token, before, next, following }) =>
    token.plain === "part" &&
    next?.plain === "of" &&
    (before === "as" || (token.edge > 0 && following.some((one) => GROUPS.has(one.plain)))),
  // "Earlier, at Nuñez", "previously a cashier".
  ({ text, token, next }) =>
    token.edge === 2 &&
    /^(?:earlier|previously|formerly)$/.test(token.plain) &&
    (text[token.end] === "," || /^(?:an?|as|at|with|in)$/.test(next?.plain ?? "")),
  // "Before joining Nuñez": what it says is an order, which is looked at where two roles meet.
  ({ text, token }) =>
    /(?:^|[.;] )(?:Before|Prior to) $/.test(text.slice(Math.max(0, token.start - 12), token.start)) &&
    /^(?:joining|becoming|coming|moving|starting|qualifying|training)$/.test(token.plain),
  ({ text, token, before }) =>
    before === "i" &&
    /(?:^|[.;] )(?:Before|Until|Prior to when) I $/.test(
      text.slice(Math.max(0, token.start - 20), token.start),
    ) &&
    /^(?:joined|became|came|come|moved|started)$/.test(token.plain.split(" ")[0]!),
  ({ token, before, next }) => token.plain === "well" && before === "as" && next?.plain === "as",
  ({ token, before }) => token.plain === "far" && before === "so",
  ({ token, next }) => token.plain === "dated" && next?.kind === "date",
  ({ token, before, next }) => token.plain === "search" && before === "in" && next?.plain === "of",
  ({ token, next, following }) =>
    token.plain === "up" && next?.plain === "to" && following[0]?.plain === "date",
  ({ token, next, following }) =>
    token.plain === "be on" &&
    [next, ...following].some(
      (one) => one && (GROUPS.has(one.plain) || /^(?:leave|holiday|vacation)$/.test(one.plain)),
    ),
  // "Norwegian and English both intermediate".
  ({ text, token }) =>
    token.plain === "both" &&
    / and (?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]+(?: \([^()]*\))?,? \(?$/u.test(
      text.slice(Math.max(0, token.start - 60), token.start),
    ),
  ({ token, before }) => token.plain === "means" && before === "by",
  // "Five years and counting", "class of 2017", "how to do a check".
  ({ text, token, before }) =>
    token.plain === "counting" &&
    before === "and" &&
    /^(?:$|[.,;]| (?:as|at|in|with)\b)/.test(text.slice(token.end)),
  ({ token, before, next }) => token.plain === "home" && before === "at" && next?.plain === "with",
  ({ token, following }) => token.plain === "class" && following[0]?.kind === "date",
  ({ text, token, before }) =>
    token.plain === "do" && before === "to" && /\bhow to $/.test(text.slice(0, token.start)),
  ({ token, before, next }) =>
    token.plain === "over" &&
    next?.kind === "word" &&
    !/^(?:half|an?|one)$/.test(next.plain) &&
    before !== "all",
  ({ text, token }) =>
    token.plain === "over" &&
    /^ (?:the (?:last|past|course|next)|a period|time)\b/.test(text.slice(token.end)),
  ({ text, token }) =>
    token.plain === "course" && /\bover the $/.test(text.slice(Math.max(0, token.start - 10), token.start)),
  ({ token, following }) => token.plain === "both" && following.some((one) => one.plain === "and"),
  ({ token, before }) => token.plain === "another" && before === "with",
  ({ token, next }) => token.plain === "acted" && next?.plain === "as",
  ({ token }) => token.plain === "brings" && token.edge === 2,
  // "Wore it six months later" of who wore it after six months.
  ({ text, token }) =>
    token.plain === "later" &&
    / (?:minutes?|hours?|days?|weeks?|months?|years?) $/.test(
      text.slice(Math.max(0, token.start - 9), token.start),
    ),
  // "Though not yet": what it is set against is a claim of its own.
  ({ token }) => token.plain === "though" || token.plain === "although",
  // "Named Employee of the Month".
  ({ token, next }) =>
    /^(?:named|voted)$/.test(token.plain) && token.edge === 2 && /^\p{Lu}/u.test(next?.text ?? ""),
  ({ token, next }) => /^(?:jointly|together)$/.test(token.plain) && next?.plain === "with",
  ({ token, next }) => token.plain === "minus" && (next?.number?.value ?? 0) < 0,
  ({ token, next }) => OF_ROLE.has(token.plain) && next?.plain === "of",
  ({ token, before, next }) => token.plain === "total" && (next?.plain === "of" || /^(?:in|a)$/.test(before)),
  ({ token, next }) => /^(?:years?|months)$/.test(token.plain) && next?.kind === "date",
  ({ token, before }) => token.plain === "date" && before === "to",
  // "Experienced in inducting starters": says no more than that one did.
  ({ token, next }) =>
    token.plain === "experienced" && /^(?:in|with|at)$/.test(next?.plain ?? "") && token.edge === 2,
  // "It is me who counts the tills", "in a period when".
  ({ text, token }) =>
    token.plain === "me" &&
    /\b[Ii]t (?:is|was) $/.test(text.slice(Math.max(0, token.start - 8), token.start)) &&
    /^ who\b/.test(text.slice(token.end)),
  ({ text, token }) =>
    /^(?:period|time)$/.test(token.plain) && /^ (?:when|in which)\b/.test(text.slice(token.end)),
  ({ token, next, following }) =>
    token.plain === "up" && next?.plain === "to" && following[0]?.plain === "now",
  ({ token, before }) => token.plain === "months" && /^(?:winter|summer|spring|autumn)$/.test(before),
  ({ token, before, next }) =>
    token.plain === "turn" && before === "a" && /^(?:on|at|in)$/.test(next?.plain ?? ""),
  // "20 kg or less": said with the number.
  ({ text, token, before }) =>
    /^(?:less|more|fewer|under|over)$/.test(token.plain) &&
    before === "or" &&
    /\d[- ]?[\p{L}%°²³]{0,12} or $/u.test(text.slice(Math.max(0, token.start - 20), token.start)),
  // "Over a single winter".
  ({ text, token }) => token.plain === "over" && /^ (?:a|one) single\b/.test(text.slice(token.end)),
  // "Under the age of three", "a packer's own taster".
  ({ token, before, next }) => token.plain === "age" && before === "the" && next?.plain === "of",
  ({ token, before }) => token.plain === "own" && /['’]s$/.test(before),
  // "Without a single incident".
  ({ text, token }) =>
    token.plain === "single" &&
    text.match(/\b(?:no|not|never|without)\b/gi)?.length === 1 &&
    /\b(?:without|not|never had) an? $/i.test(text.slice(Math.max(0, token.start - 14), token.start)),
];
