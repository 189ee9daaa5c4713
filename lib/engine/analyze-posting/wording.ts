import { isFragment } from "./rows.ts";
import { isRolePhrase } from "./title-lines.ts";
import { minYearsOf } from "./years.ts";

// What a clause's own words say of its weight. Sources: read off some hundred notices; each word stands in many.

// Of "souhaité" and the like the stem before the accent matches, since \b knows no letters with accents.
export const PREFERRED =
  /\b(?:preferred|preferably|prefer(?:ence|s)?|nice[- ]to[- ]have|desirable|desired(?! (?:growth|outcomes?|results?|state|effects?|location|start|level|impact))|(?<!['’])a (?:big |huge |strong |definite |real )?plus|plus but not|(?:huge|big|major|definite|strong|real) plus|(?<=\()plus(?=\))|bonus|(?<!\b(?:it|that|which|who|and|also|this) )helps(?= (?:because|as|since|too|but|a lot)\b|[.,;]|$)|(?:an |our |your |a (?:strong|definite|real|big|distinct|valuable|great|huge|major) )assets?|(?<!\b(?:take|takes|taking|took|competitive|full) )advantage(?:ous)?(?! of\b)|ideally|beneficial|not (?:strictly )?(?:required|essential|expected|needed|necessary)|if you (?:don['’]t|do not) (?:already )?have (?:it|one)\b|nice but|not a (?:condition|deal[- ]?breaker|must)|no means essential|optional|(?:is|are|be) (?:very |also |most |always |equally )?(?:welcome(?! to\b)|helpful|useful|handy)|would (?:also )?help\b|would be (?:great|nice|good|lovely|ideal|awesome|amazing|brilliant|fantastic|wonderful|perfect|a plus|an? (?:[\w-]+ )?(?:help|boon|bonus|asset|advantage))|(?:even|all the|so much the) better|especially happy|do(?:es)? well (?:here|in this)|(?:knowledge|experience|skills?|licen[cs]e|degree|qualifications?|training|background|certificat\w+|exposure|understanding|tickets?|card) (?:useful|helpful|handy|welcome)(?:$|(?= but\b))|^[\w/+& -]{2,30} (?:useful|helpful|handy)$|(?:speakers|applicants|candidates) are (?:[\w-]+ )?encouraged to apply|(?:highly|well) regarded|looked (?:up)?on favou?rably|von vorteil|w(?=ünschenswert)|^idealerweise(?= \S)|valued(?=$|[).;,])(?<!\b(?:feel|be|are) valued)|gern(?:e)? gesehen|un plus|atout|souhait(?=[ée])|appr(?=éciée?s?)|id(?=éalement)|deseable|valorable|valorad[oa]s?|valorar(?=á)|preferible(?:mente)?|desej(?=áve[il])|preferencial(?:mente)?|preferibil(?:e|mente)|gradit[oaie]|is een pr[eé]|pluspunt|mile widzian\w+|meriterande)\b/i;

export const REQUIRED =
  /\b(?:required(?<=(?:^|\b(?:is|are|be|also|strictly|occasionally|frequently|regularly|often|normally|sometimes|constantly) )required) (?:for(?! the (?:proper|conduct)\b)|to\b)|required(?<!\b(?:as|when|if|where|whenever|statutorily|legally|the|provides?|provided|providing) required)(?! (?:by|in|under|to (?!have|hold|possess|be\b|obtain|work|pass|achieve|attain|complete|earn|maintain|travel|lift|wear|drive|attend)|for (?!(?:this|the|our|all|every|each|hire|employment|appointment|entry|promotion|licen[cs]\w+|certif\w+) ?)|for the (?:proper|conduct)|(?:[\w-]+ )?(?:trainings?|sessions?|inspections?|maintenance|paperwork)\b|reports?|documents?|documentation|forms?|filings?|information|notices?|records?|data|reporting|fields?|trainings?|sessions?|paperwork|materials?|meetings?|inspections?|maintenance|tests?|tasks?|supplies|elements?|steps|standards?|deadlines?|signatures?|approvals?|actions?|resources?)\b)|(?<!\bwork )requires?(?! that\b)|must(?<!\b(?:it|we) must)(?: have| be| possess| hold)?|mandatory|(?<!(?:not|means) )essential(?! (?:members?|parts?|role|component|element|workers?|personnel|link|resource)\b)|minimum(?: of)?|min\.?(?= ?\d)|(?<=\b(?:years?|yrs?|exp|experience)[.,]? )min\b|at least|necessary(?<=\b(?:is|are|be|also|not) necessary)|necessary(?=$|[.,;:)])|need(?:s|ed)? to (?:have|possess|hold|demonstrate|be able)|needs? (?=(?:[\w-]+ ){0,2}(?:knowledge|experience|skills?|understanding|familiarity|proficiency) (?:of|in|with|and)\b)|you(?:'ll|’ll| will)? need|shall (?:have|possess|be able)|no less than|is must|(?:skills?|experience|knowledge|licen[cs]e|tickets?|certificate|degree|references?|DBS|check|tools?|transport) (?:is |are )?needed(?! (?:to|for|by|in|on|at|when|where|as)\b)|(?:is|are) (?:also )?needed(?! (?:to|for|by|in|on|at|when|where|as)\b))\b/i;

// "Some positions may require a license": not asked of everyone.
export const OF_SOME =
  /\bexperience must be gained\b|\bmay apply$|\b(?:some|certain|a few) (?:positions|roles|posts|jobs)\b|\b(?:may|might) (?:also )?(?:require|need to (?:possess|have|hold|obtain))\b/i;

export const ASKING =
  /\b(?:experience (?:in|with|of|as|working|using|(?:is|would be)(?= (?:an? |also |very |highly |strongly )*(?:plus|asset|advantage|bonus|strong|definite|big|real|distinct|must|required|essential|useful|helpful|preferred|desirable)\b))|\d\+? ?(?:years?|yrs)|years? (?:of|doing|working|in|as)\b|(?:years|months)['’]? (?:[\w-]+ )?experience|knowledge of|familiar(?:ity)? with|proficien(?:t|cy)|ability to|able to|skilled in|skill in|understanding of|degree|diploma|licen[cs]ed?|certifi(?:ed(?!, | (?:[\w-]+ )?(?:copy|copies|mail|payrolls?|results?|lists?|dashboards?|datasets?|data|checks?|statements?|ballots?|returns?|metrics?|reports?|components?|products?|equipment)\b)|cation|cate)|expertise in|fluen(?:t|cy)|background in|track record|portfolio|you (?:have|bring|possess|know|hold)|you(?:['’]ve| have) (?:(?:probably|already|previously|most likely) )?(?:been|worked as) an?|background check)\b/i;

// "You'll be strong in Excel", "you'll have prepared journals": asks; "you'll be responsible for" does not.
const YOU_ARE =
  /\byou(?:['’]ll| will| should|['’]re| are)? (?:be |already |also )*(?:strong|skilled|(?:part[- ])?qualified|experienced|confident|proficient|fluent|registered|licen[cs]ed|certified|comfortable|familiar|expert)\b|\byou(?:['’]ve|(?:['’]ll| will| should)(?: already| also)? have)(?: (?:already|also|probably|previously|most likely))? (?:prepared|built|been an?|worked|led|managed|run|written|designed|taught|used|experience|at least|solid|strong|proven|good)\b/i;

const YOU_CAN =
  /^(?:and |also,? )?you (?:can (?!choose|work (?:from|remotely|in|with|on)|expect|grow|learn|take|get|count|apply|find|join|start|reach|earn|enjoy|be\b|see|view|also|contact|call|bring your|make|use|save|buy)|know\b|understand\b|speak\b|hold\b|should (?:enjoy|like|love|know|speak)\b|(?:write|read|listen) (?:well|clearly|fluently|good)\b|bring (?!your (?:dog|own))|have (?:already |also )?(?:experience|worked|taught|led|run|managed|built|passed|completed|an? (?:[\w'’-]+ ){0,3}(?:degree|diploma|licen[cs]e|certificat\w+|background|understanding|command|grasp|knowledge|eye|ear)|at least|strong|good|solid|excellent|\d|(?:one|two|three|four|five|six|seven|eight|ten) years))/i;

// "You've been fixing bikes for years": what one has done, not what one has just clicked.
const YOU_DID =
  /^(?:so |and |but |if |ideally,? |hopefully,? |maybe )?you(?:['’]ve| have) (?:already |also |probably |ideally |either )?(?!\w+ (?:us|this|our|the|that) \b|been (?:redirected|logged|selected|invited|given|offered|hired|shortlisted|asked|referred))(?!(?:attempted|reached|selected|applied|submitted|received|landed|arrived|noticed|guessed|clicked|scrolled|read|got (?:this|any|questions))\b)(?:been|done|got|had|spent|held|seen|\w{3,}ed)\b/i;

// "You'll have a few years behind a bench", "you should have an eye for colour": a sentence about what one brings,
// whatever it is, not about what one will get ("you'll have access to").
const BRINGS =
  /^(?:and |but |so |ideally,? )?(?:you(?:['’]ll| will| should| must| need to)(?: also| already| ideally)? (?:have|possess|bring|hold)|you(?:['’]ve got| have| need|['’]ll need| will need)|must have) (?:(?!opportunit|chance|access|support|benefit|responsib)[\w'’/+-]+ ){0,6}?(?:years?|experience|eye|ears?|head|background|passion|love|feel|flair|knack|interest|understanding|grasp|command|skills?|knowledge|qualifications?|licen[cs]e|ticket|certificate|degree|diploma|track record|ability|attitude|manner|patience|confidence|appetite|stamina|stomach|personality|sense of (?:humou?r|style|urgency))\b/i;
// "You should be able to drive the van", "you must be happy to work alone", "you need to know Excel".
const SHOULD =
  /^(?:and |but |so |ideally,? )?you(?: should| must| have to| need to|(?:['’]ll| will) need to)(?: also| ideally)? (?:be (?!aware|made|notified|present|advised|informed|invited|in receipt|sure)|not be|have(?! (?:been|\w+ed)\b)|hold|know|speak|enjoy|like|love|live|own|possess)\b|^(?:and |but )?you(?:['’]ll| will)? (?:also )?need (?!to\b|not\b|more\b|help\b|us\b|our\b|any\b|this\b|an? (?:accommodation|adjustment|visa|copy))[\w'’-]+/i;

// "Comfortable with sourdough and deck ovens.": a sentence without its "you".
const AT_HOME =
  /^(?:and |but )?(?:comfortable|confident|competent|at ease|at home|handy|familiar|proficient|fluent|skilled|experienced|knowledgeable|adept) (?:with|in|at|on|using)\b/i;

const SPOKEN_TO = /^(?:and |but |so |ideally,? )?(?:you|must)\b/i;

// "Need 1+ yr on the grill", "Need someone who can weld": what small ads leave their "we" or "you" off.
const NEED =
  /^(?:need|needs|require|requires|must have) (?:\d|min\b|at least|own\b|valid|current|clean|full\b|good\b|strong|solid|some experience|experience|knowledge)/i;
const NEED_SOMEBODY =
  /^(?:and )?(?:we )?(?:need|want|looking for|seeking|after) (?:an? )?(?:people|persons?|somebody|someone|lads?|lasses|guys?|girls?|folks?|staff|individuals?|candidates?|applicants?|hands)(?:\/[a-z]+)? (?:who(?:['’]s)?|that|with|able to)(?! (?:want|would like|are looking|share our))\b/i;

/** Whether a sentence of prose says of its reader what they bring or should be, in whatever words. */
export function isExpectedOfReader(clause: string): boolean {
  return (
    AT_HOME.test(clause) ||
    NEED.test(clause) ||
    NEED_SOMEBODY.test(clause) ||
    (SPOKEN_TO.test(clause) && (BRINGS.test(clause) || SHOULD.test(clause)))
  );
}

/** Whether a sentence of prose describes the reader as somebody who has or can something. */
export function describesReader(clause: string): boolean {
  return YOU_ARE.test(clause) || YOU_CAN.test(clause) || YOU_DID.test(clause);
}

/** "You can bleed Shimano and SRAM brakes": what the reader can do with something that goes by a name. */
export function masters(clause: string): boolean {
  return YOU_CAN.test(clause) && /(?<=\p{Ll} )\p{Lu}[\p{L}\d]+/u.test(clause);
}

// "You're calm, tidy and good with children": what the reader is like, not what they are part of or welcome to.
const CHARACTER =
  /^(?:and |but )?(?:(?:we(?:['’]re| are)? (?:looking for|need|want|after|seeking)) (?:someone|somebody|people|an? person)(?: who(?:['’]s| is| are))?|you(?:['’]re| are|['’]ll be| will be| should be| must be| need to be)|must be|needs? to be) (?:also |really |very |naturally |genuinely |always |ideally )*(?:an? (?:[\w-]+,? ){0,3}(?:person|communicator|learner|listener|player|starter|thinker|planner|organi[sz]er|solver|perfectionist)\b|(?:friendly|warm|calm|happy(?= (?:to|with|working|on|in|\w+ing)\b)|comfortable|confident|willing|prepared to|keen to (?!hear|see)|at ease|kind|caring|patient|reliable|honest|punctual|organi[sz]ed|tidy|clean|fast|quick|careful|curious|steady|practical|hands-on|positive|energetic|flexible|motivated|self-motivated|proactive|polite|presentable|smart|handy|dependable|trustworthy|thorough|precise|creative|resilient|approachable|discreet|enthusiastic|unafraid|sociable|outgoing|cheerful|adaptable|meticulous|diplomatic)\b(?! to (?:see|join|announce))|(?:good|great|brilliant|quick) (?:with|at|on)\b|used to\b|not afraid\b)/i;

/** A sentence that says what the reader is like. */
export function isOfCharacter(clause: string): boolean {
  return CHARACTER.test(clause);
}

// "We expect good manners", "we need another climber who can lead a crew": not what the house expects to do or to sell.
const EXPECTED =
  /^(?:and |but )?we(?:['’]d)? (?:also )?(?:expect|ask for|insist on|look for) (?!to\b|our\b|more\b|this\b|that (?:we|our|this|the)\b|the (?:\w+ )?(?:to\b|will\b)|\w+ to\b)[\p{L}'’ ,-]{6,}/iu;
const NEEDED =
  /^(?:[\p{L}'’]+ ){0,3}?(?:we|client|school|practice|team|company|they|boss|owner)(?:['’]re| are| is|['’]s)? (?:(?:also|now|really|currently) )?(?:need|needs|want|wants|after) (?:an?|another|someone|somebody|two|three) (?:[\p{L}-]+ ){0,4}who(?:['’]s| can(?! (?:help|join|support) us)| has| have| is| are| knows?| speaks?| holds?| takes?| enjoys?| likes?| loves?| does(?:n['’]t)?| isn['’]t)\b/iu;

/** What the house says that it expects of somebody. */
export function isExpected(clause: string): boolean {
  return EXPECTED.test(clause) || (clause.includes(" who") && NEEDED.test(clause));
}

// "Patience is a must", "a calm manner is essential": whatever it is, of which nothing else is said.
const WEIGHED_THING =
  /^(?!(?:the|it|this|that|these|those|there|which|what|travel(?! (?:to|within|throughout|across|between|up)\b)|parking|registration|payment|booking|we|our|if|as|when|for|in|an? (?:interview|application|deposit)|no) )(?:[^,;:.]|, ){3,110}? (?:is|are|would be|will be) (?:also |absolutely |strictly |all |both |highly |definitely )*(?:a must|musts?|essential|required|mandatory|desirable|preferred|an? (?:\w+ )?(?:plus|advantage|bonus|asset)|advantageous|beneficial|(?:very )?(?:helpful|useful|welcome|nice|great)|expected)$/i;

// "References required", "weekends a must": the same without a verb.
const WEIGHED_FRAGMENT =
  /^(?!(?:no|travel|parking|registration|payment|booking|action|login|account|start|immediate|training|all|fields?|cookies|javascript|resumes?|cvs?|applications?|cover|help|urgently|(?:additional )?forms?|documents?|as|if|when|where)\b)([\p{L}\d][^,;:.?!]{2,70}) (?:(?:strictly|absolutely|very|highly) )?(?<!\b(?:as|if|when|where|whenever|not) )(?:required|essential|needed|a must|musts?|mandatory|necessary|min(?:imum)?|preferred|desirable|an? (?:\w+ )?(?:plus|advantage|bonus|asset)|advantageous|helpful|useful|welcome)[.!]?$/iu;

const WEIGHT_LAST =
  /(?:required|essential|needed|musts?|mandatory|necessary|min(?:imum)?|preferred|desirable|plus|advantage|bonus|asset|advantageous|helpful|useful|welcome)[.!]?$/i;
const longestWeight = 14;

/** What a fragment weighs that says nothing else, or "". */
function weighedIn(clause: string): string {
  if (!WEIGHT_LAST.test(clause.slice(-longestWeight))) return "";
  const thing = WEIGHED_FRAGMENT.exec(clause)?.[1] ?? "";
  return isFragment(clause, true) && !OF_US.test(thing) ? thing : "";
}

/** A sentence that does nothing but weigh something; "roofer needed" seeks somebody. */
export function weighsThing(clause: string): boolean {
  if (WEIGHED_THING.test(clause) && !OF_US.test(clause)) return true;
  const thing = weighedIn(clause);
  return thing !== "" && !isRolePhrase(thing.replace(/s$/i, "")) && !isRolePhrase(thing);
}

// "Own tools.", "Own van and PPE"
const OF_ONES_OWN =
  /^(?:(?:your|must have) )?own (?:hand |power |basic )?(?:tools?|transport|car|van|vehicle|PPE|knives|laptop|equipment|bike|insurance)\b[^.;:]{0,40}$/i;

/** What one has to have oneself, by its name alone. */
export function isOnesOwn(clause: string): boolean {
  return OF_ONES_OWN.test(clause) && !/\b(?:provided|supplied|allowance)\b/i.test(clause);
}

// In a paragraph about the reader: not what they will do, get or be given.
const OF_YOU =
  /^(?:and |also,? |but )?you(?:['’](?:ll|re|ve|d))?\b(?! (?:will (?!have|be (?:able|strong|comfortable|confident|qualified))|would|may\b|get\b|report|work (?:with|in|on|alongside)|join|receive|earn|choose|start|might))/i;

export function isOfReader(clause: string): boolean {
  return OF_YOU.test(clause);
}

const THE_WORK =
  /^(?:(?:as|working as|working) [^,]{3,70}, )?you(?:['’]ll| will) (?:also )?(?:be (?:(?!willing|looking)\w+ing\b|part of|given|responsible|based|(?:second )?in (?:command|charge)|accountable|the (?:first|main|face|key|go-to|link|voice)|our\b|reporting)|develop|get|join|work|learn|help|support|play)\b/i;

/** "You will be helping to build …": what one will do there, even under a heading of requirements. */
export function tellsTheWork(clause: string): boolean {
  return THE_WORK.test(clause);
}

const NOT_ASKED =
  /^(?:such (?:other )?alternatives\b|applicants? (?:filing|qualifying|who|whose|applying|must (?:list|submit|attach|provide|indicate|include|complete|apply|file|check|specify))|candidates? (?:completing|filing|who|whose|may (?:anticipate|expect)|must (?:achieve|list|submit|attach|complete|file|receive|obtain a passing))|we\b(?!(?:['’]d|['’]re| would)? (?:also )?(?:are looking|(?<=['’]re )looking for (?:someone|somebody)|need|require|look for|insist on|expect (?!to\b|our\b|more\b)|be (?:especially )?(?:happy|pleased)|want you|ask (?:for|that)|like you))|in this evaluation|apply\b|\[?note|please|click|see|you (?:must|should|need to|will need to) (?:fill|complete|submit|attach|upload|apply|list)\b|seniority level|(?:tentative|anticipated|proposed) (?:[\w-]+ ){0,3}(?:timelines?|schedules?|dates?)\b|(?:[\w-]+ ){0,3}(?:interviews?|exam(?:ination)?s?): |you (?:have (?:attempted|reached|been (?:redirected|logged))|(?:may|might) (?:already |currently )?be\b)|for more|to apply|applicants? (?:may|who|will be)|applications?\b|resumes?\b|information (?:received|obtained|provided|from)|(?:only )?additional (?:materials?|information|documents?)\b|salary|pay\b|benefits?|if (?:you|offered|selected|hired|the (?:successful|selected))|questions|contact|location|schedule|hours?\b|posted|department|reports to|job family|union\b|bargaining unit|division:|flsa\b|duration|start date|job (?:type|id|title)|employment type|class code|the (?:city|county|company|selected) |tell us|show us|send (?:us|a|your|in)|come by|walk in|text or call|someone who['’]s not|your contact|interviews?\b|visits? before|preference (?:may be given|(?:will|shall) be given to (?:applicants|candidates|those|persons)[^.]{0,40}\bfollowing\b)|education must be (?:accredited|obtained|from)\b|list (?:their|your|the)\b|none of the above\b|reliably commute\b|(?:on[- ]?site|remote|hybrid)$|start(?:s|ing)? (?:in|on|asap|immediately|now|as soon|\d|mon|tues|wednes|thurs|fri|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|work (?:must|will|can|may|is to) be (?:completed|done|performed|carried out) (?:at|on|from) (?:the|our|a|site)\b|(?:new )?appointees?\b|appointments?\b|should (?:a|the) (?:large )?number\b|[\w’'-]+ (?:are|is) (?:very |also |always )?(?:welcome|encouraged|invited) to apply|i (?:understand|certify|agree|acknowledge|declare|authorize|confirm)\b|(?:minimum|essential|required|preferred|desirable) (?:qualifications?|requirements?)$)|\b(?:401\(?k|health insurance(?! (?:billing|claims?|verification|coding|processing|terminology|eligibility|sales|industry|compan))|paid time off|vision insurance|vacation(?! (?:rental|propert|home|planning|club|resort|ownership|bible))|retirement plan|(?:paid|\d+|eight|nine|ten|eleven|twelve) (?:paid |public |bank )?holidays|parental leave|we offer|will be disqualified|transcripts?\b|application has been submitted|register (?:for|and take)|complete (?:the )?steps|(?:investigation|evaluation|assessment) (?:begins|consists|takes)|(?:minimum|entry|first|bottom) (?:rate|step) (?:of|in|on) (?:the|its|their) (?:salary|pay|wage)|the following (?:[\w-]+ ){0,3}(?:criteria|competencies|skills|requirements|qualifications|areas) (?:will|may|shall)\b|(?:prepare|write|complete|take) (?:some |an? |the )?(?:[\w-]+ ){0,2}(?:written material|essays?|(?:assessment|aptitude|physical|written|fitness) (?:test|exam\w*))\b|eligible list|selective certification|newly hired|will be notified|(?:may|might|could) be required(?! to (?:lift|carry(?! out)|stand|drive|travel|work|climb|push|pull)\b)|must (?:apply|be (?:attached|submitted))|(?:employment|city|your|the) application\b(?! of\b)|marital status|military service|genetic|rated (?:on|based)|scored|accruals?|cannot be appointed|interviews? (?:may|will)\b|will (?:then )?be (?:verified|reviewed|evaluated|assessed|ranked)|will result in|take the (?:assessment|test|exam\w*)|(?:experience|qualifications?|education) (?:ratings?|screening)s?\b|benefits? packages?|furlough\w*|reliably commute|planning to relocate|needing accommodations?|alternative format|technical support at|committed to (?:making|providing|building|creating))\b/i;

const APPLYING =
  /\b(?:(?<!\b(?:required|needed|valid|held|possessed) )at (?:the )?time of filing|questionnaires?|cover(?:ing)? letters?\b|application (?:form|deadline|period|package)s?\b|letters? of (?:application|recommendation|reference|motivation)|referees?\b(?! (?:training|licen|certif))|(?:your|a|full|current|updated|pdf) (?:cv|resumes?|résumés?)\b|closing date|close[sd]? on \d|shortlist\w*|(?:first|second|final)[- ](?:round|stage) interviews?|interviews? (?:will|take|are|is|dates?|on \d)|applications? (?:must|should|will|are|is|close[sd]?|period|received|accepted)|(?:e-?mail|send|upload|submit)\b[^.]{0,40}\b(?:cv|resume|application|documents?|to \S+@)|copy of [^.]{0,40}\b(?:registration|certificate|licen[cs]e|id\b)|(?:panel|eligibility list)\b[^.]{0,30}\b(?:formed|established)|(?:bus|tram|train|metro|subway)s? (?:stops?|lines?|routes?)|stops? (?:at|outside) (?:the|our)|free parking|parking (?:is|on))/i;

// What an application form asks its reader, and what it lets them choose from.
const QUESTION =
  /^(?:\(?\d{1,2}[.)]\s*)?(?:[\p{Lu}\d]{3,12} ?[-–:] ?)?(?:(?:do|have|are|did|were|can|could|would|will|is) (?:you|your)\b.*\?|how (?:many|much|long|did you|would you|often)\b.*\?|how (?:many|much) (?:years|months|experience)\b|which (?:of|one|best)\b|what (?:best|level|type|kind|(?:is|are) (?:your|the highest|the level))\b.*[?:]|(?:please|briefly) (?:describe|explain|list|indicate|select|detail|provide|choose|give|state|rate|check)\b|describe (?:your|any|in detail)\b|if (?:you (?:answered|responded|selected|indicated)|(?:yes|no|so)\b))/iu;
const CHOICE =
  /^(?:(?:less|more|fewer|greater) than|over|under|none|no\b|yes\b|i (?:have|do|am)\b|up to|at least|between|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:\(\d+\) )?(?:\+|-|–|to|or|years?)|n\/a|(?:full |limited |minimum |native |elementary |basic )?(?:professional |working |bilingual |conversational )*proficiency$|native\b.*\bspeaker$|(?:high school|ged|some college|associate|bachelor|master|doctora|trade school|vocational)[^.;,]{0,60}$)/i;

/** A question of an application form: it asks for an answer, not for a quality. */
export function isQuestion(line: string): boolean {
  return QUESTION.test(line);
}

/** An answer that such a form offers: "3 to 5 years", "None". */
export function isChoice(line: string): boolean {
  return line.length <= 80 && CHOICE.test(line);
}

// "You do not need a diploma", "no experience needed".
const DENIED =
  /\b(?:(?:do|does|will|would) not|don['’]t|doesn['’]t|won['’]t) need\b|\bno (?:(?!is |are )[\w'’-]+ ){1,4}(?:needed|required|necessary)\b|\b(?:is|are)(?: not|n['’]t) (?:needed|necessary)\b|^no experience\?|^not (?:needed|necessary)|^none\b(?! of)|\bwill not be (?:accepted|reviewed|considered)\b|\bcannot be accepted\b/i;

// "If you've driven a tractor, even better".
const IF_YOU_DO =
  /^if you(?:['’](?:ve|re)| (?:have|hold|know|speak|can|are|also))\b.*,? (?:(?:that['’]s|it['’]s|that is|all the|so much the|even) )?(?:even )?(?:better|great|perfect|lovely|an advantage|(?:a )?(?:big |real )?(?:plus|bonus))\b/i;
// "An enhanced DBS is not required for this post"; of an experience that is not required one may still be glad.
const NO_CHECK =
  /\b(?:DBS|disclosure|background|criminal|drug|medical|security|clearance|vaccination|visa|sponsorship|licen[cs]e|check|screening)\b[^.;,]{0,30}\b(?:is|are) not required\b(?!,? but)/i;
// "Falconry would be lovely but isn't needed": wished for all the same.
const WISHED =
  /\b(?:would be (?:\w+ )?\w+|nice|great|helpful|handy|welcome|a plus|a bonus|desirable|preferred)\b[^.;]{0,20}\bbut\b/i;

// "SMSTS not needed", "a degree is not required"; with another word of wishing ("nice, but not required") it is one.
const NOT_NEEDED = /\b(?:is |are )?not (?:strictly |absolutely )?(?:needed|required|necessary)\b/i;

/** Whether a clause does nothing but say that something is not needed. */
export function isDenied(clause: string): boolean {
  return (
    NOT_NEEDED.test(clause) &&
    !/\b(?:recommended|suggested|encouraged)\b/i.test(clause) &&
    !PREFERRED.test(clause.replace(NOT_NEEDED, " ")) &&
    !REQUIRED.test(clause.replace(NOT_NEEDED, " "))
  );
}

// How to reach the house, or not to: as written, since names tell.
const CONTACT =
  /^(?:[Nn]o (?:phone |cold |telephone )?(?:calls?|agenc(?:y|ies)|recruiters?|time ?wasters)\b|(?:[Tt]ext|[Ee]-?mail|[Mm]essage|WhatsApp|[Rr]ing|[Pp]hone|[Cc]all|DM|[Dd]rop)(?: or (?:text|call|email|WhatsApp))? (?:(?:your |a )?(?:resume|cv|CV|details|name)\b|us\b|me\b|in (?:with|to|for)\b|by\b|\p{Lu}\p{Ll}+ (?:on|at|to|for|\d|[-–(]|in\b)|(?:the )?(?:shop|office|number)|\+?\d))/u;

// A notice's fields that say what the job is, and how its procedure goes.
const OF_THE_NOTICE =
  /^(?:supervisory status|classification(?: title)?|class title|union|position type|promotion potential|relocation(?: expenses)?|drug test(?:ing)?|financial disclosure|work schedule|appointment type|occupational series|pay scale(?: & grade)?) ?:|\bveterans?['’]?s?['’]? preference\b|\bno (?:formal )?requirement\b|\b(?:applicants?|candidates?|you) must (?:provide|list|state|show) (?:the |your |their )?(?:exact |full )?(?:dates?|hours|names?|details)\b|\bseniority credits?\b|^(?:candidates?|applicants?) (?:are required to|must|will|should) demonstrate (?:expertise|competence|competency|experience) in (?:a (?:number|variety|range) of|several|various|many)\b|\b(?:candidates?|applicants?) are required to demonstrate expertise\b|^the (?:[\p{L}-]+ ){1,4}(?:includes|consists of|comprises) (?:all )?(?:employees|staff|departments?|offices?|people)\b|^if [^,]{3,60} (?:is|are) (?:required|needed|necessary), /iu;
const RHETORICAL =
  /^(?:do you (?:have a passion|love|want|like|enjoy|dream)|are you (?:ready|looking|passionate|tired|interested|excited)|(?:ready|want|looking|interested|tired|passionate)\b)[^.?]{3,160}\?/i;
// "The school is committed to safeguarding children", where "you are committed" describes the reader.
const HOUSE_COMMITTED =
  /^(?!you\b|we (?:expect|require|need)|(?:candidates?|applicants?)\b)[^,;]{2,80}(?:\bis|\bare|['’]re) (?:fully |strongly |deeply )?committed to (?:the )?(?:safeguarding|promoting|ensuring|equality|diversity|protecting)\b/i;

/** How to reach the house, a field or a rule of the procedure, a question that only warms: for a clause that seems to ask. */
export function isOfProcedure(clause: string): boolean {
  return (
    CONTACT.test(clause) ||
    OF_THE_NOTICE.test(clause) ||
    RHETORICAL.test(clause) ||
    HOUSE_COMMITTED.test(clause)
  );
}

const CURRENCY = /[$£€]|USD|EUR|GBP|CAD|CHF|AUD/;
const MONEY = /(?:[$£€]|\b(?:USD|EUR|GBP|CAD|CHF|AUD) ?)\d|\d ?(?:€|\b(?:USD|EUR|GBP|CAD|CHF)\b)/;
// Amounts that somebody has been responsible for, not what they are paid.
const HANDLED =
  /\b(?:budgets?|revenues?|turnover|portfolios?|projects?|sales|deals?|quota|assets|cash|transactions|purchas\w+|contracts?|funds?|grants?|accounts|spend|P&L|invoices?|claims?)\b/i;

// "One year of coursework is equivalent to two semesters": says what a word means.
const DEFINED =
  /\b(?:(?:is|are) (?:equal|equivalent) to\b|(?:is|are|shall be) (?:defined|interpreted|understood|considered) (?:as|to)\b|in the interview\b|competencies (?:may|will) be evaluated\b|passing score\b|the term\b|qualifying (?:non-\w+ )?(?:work )?(?:experience|education) (?:gained|is|from)|veterans? (?:must|who|preference|may)|dd-?214\b|supplemental questions?\b|employing departments?\b|office hours\b|dependents\b|payroll deduction|sick leave\b|enrollment period|retirement (?:system|membership)|jury duty\b|employee assistance\b|(?:life|health|dental) insurance (?:programs?|coverage|is\b|plan)|daycare expenses|leave is (?:available|granted|provided)|subject line\b|(?:written|multiple[- ]choice|performance) (?:test|exam\w*)\b)/i;

/** Pay, benefits, how to apply, how to get there, and what is said not to be needed: never asked of anybody. */
// "Medical, dental and vision" is insurance; "in a dental office" is where one worked.
const DENTAL_INSURANCE =
  /\b(?:medical|health(?:care)?|vision)(?:,? (?:and|&) |, ?| ?\/ ?)dental\b(?! (?:office|practice|clinic|field|setting|records?|terminology|offices|clinics|device|staff))|(?<!\b(?:knowledge|understanding|experience|familiarity|familiar) (?:of|in|with) )\bdental(?:,| and| &| ?\/)? ?(?:vision|life|disability|insur\w+(?! (?:billing|claims?|verification|coding|processing|terminology|eligibility|sales|industry|compan))|cover(?:age)?|plans?|benefits?|premiums?|programs?)\b|^dental$/i;

const BOILERPLATE =
  /equal[- ](?:employment[- ])?opportunit|affirmative action|without regard to|\bwith (?:a )?disabilit|regardless of (?:race|age|gender|your)|protected (?:veteran|status|class|characteristic|under)|reasonable accommodation(?<!with or without (?:an? )?reasonable accommodation)|e-verify|sexual orientation|marital status|military service|gender identity|national origin|privacy (?:policy|notice)|drug[- ]free workplace|we celebrate diversity|all qualified applicants|background screening policy|this (?:job|position) description (?:is|does|in no)|described (?:here|above|below|herein) (?:are|is) representative|\boffers? (?:an? |our |its )?(?:[\w-]+,? ){0,4}(?:benefits?|compensation|retirement|pension) (?:programs?|packages?|plans?)|(?:memorial|labor|independence|thanksgiving|christmas|new years?) day\b.{0,80}\b(?:memorial|labor|independence|thanksgiving|christmas|veterans[’']?) day\b|^\W*\[(?:add|insert|short|include|delete|describe|enter|name|list|example)\b[^\]]*\]\W*$|not intended to be|other duties (?:as|may)|only (?:those|candidates|applicants|people) (?:who are |that are )?(?:selected|shortlisted|short-listed)|recruitment agenc|third[- ]party recruit|cookies|click (?:here|on)|visit (?:our|us|www)|https?:\/\/|www\.|@[a-z]/i;

/** Sentences that every posting carries and that ask nothing of the reader. */
export function isBoilerplate(text: string): boolean {
  return BOILERPLATE.test(text);
}

/** Boilerplate, and what is never asked of anybody. */
export function isUnasked(clause: string): boolean {
  const before = recent.get(clause);
  if (before !== undefined) return before;
  const is = isBoilerplate(clause) || isNeverAsked(clause);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(clause, is);
  return is;
}

// A duty is asked once as a clause and again as one of the tasks, when all clauses have been read.
const recent = new Map<string, boolean>();
const mostRecent = 500;

function isNeverAsked(clause: string): boolean {
  if (
    (NOT_ASKED.test(clause) && !IF_YOU_DO.test(clause)) ||
    DENTAL_INSURANCE.test(clause) ||
    APPLYING.test(clause) ||
    (DENIED.test(clause) && !WISHED.test(clause)) ||
    NO_CHECK.test(clause) ||
    DEFINED.test(clause)
  )
    return true;
  if (CURRENCY.test(clause) && MONEY.test(clause)) return !HANDLED.test(clause);
  // "Two years of experience processing pension claims": the pensions are somebody else's.
  if (/\bexperience\b/i.test(clause) && minYearsOf(clause) !== null) return false;
  return /\bdepending on (?:experience|qualification)|\b(?:annual|(?:days|weeks)['’]?(?: of)?) leave\b|\bpension\b(?! (?:admin|fund|law|scheme admin|plan))/i.test(
    clause,
  );
}

// A line about how one is examined holds what is looked at there, which the posting asks for elsewhere.
const EXAMINED =
  /\bcompetencies (?:may|will) be evaluated\b|\b(?:examination|written test|performance test|interview|essay) (?:will|may) (?:consist|include|be (?:based|given|weighted|administered))|\bpassing score\b|\bin the interview\b|\bduring the [\w -]{3,40}\btest\b|\bemphasis will be placed\b/i;

const EXAMINING = /competenc|examin|test\b|interview|essay|passing score|emphasis/i;

/** Whether a whole line tells how applicants are examined. */
export function isExamination(line: string): boolean {
  return EXAMINING.test(line) && EXAMINED.test(line);
}

// In prose under a heading of requirements: what the job, the place or its people are like.
const OF_OTHERS =
  /^(?:together|come|join|(?:all |some )?(?:duties|tasks|work|materials)\b|this (?:position|role|job|work|is)|these|those|there (?:will|are|is|may)|some of|(?:all )?(?:new )?(?:permanent )?employees?|testing|(?:essential )?functions|(?:any |all )?information|the (?:(?:human resources|personnel) department|position|role|job|work|team|county|city|company|department|office|agency|organi[sz]ation|school|hospital)|to support|during)\b/i;

/** A sentence whose subject is not the reader. */
export function isOfOthers(clause: string): boolean {
  // "Must have a solid grasp of our toolset" is said of the reader.
  return (
    OF_OTHERS.test(clause) ||
    (OF_US.test(clause) &&
      !ASKING.test(clause) &&
      !/^(?:must|should) (?:be|have|hold|possess|know)\b/i.test(clause))
  );
}

const OF_US = /^(?:ours|our|we|us)\b|\b(?:our|we|(?<!\bhelp )us)\b/i;

/** A side remark behind a requirement: about the employer, or about anything but the reader. */
export function isRemark(clause: string): boolean {
  if (isExpected(clause)) return false;
  if (/^(?:you\b|must\b|should\b|able\b|ability\b)/i.test(clause)) return false;
  if (/^(?:ours\b|about (?:\d|a |half)|really\b|ask\b|don['’]t\b)/i.test(clause)) return true;
  return OF_US.test(clause) && !REQUIRED.test(clause) && !PREFERRED.test(clause) && !ASKING.test(clause);
}

export const SUBSTITUTE =
  /\b(?:may|can|could|will|might|shall|is|are) (?:also )?(?:be )?(?:substitut\w*|credited (?:toward|for)|applied toward|considered (?:in lieu|in place|instead|as (?:a )?(?:substitute|equivalent|alternative))|used in lieu|accepted (?:in lieu|in place|instead)|count(?:ed)? toward|acceptable (?:in lieu|in place|instead))|\bin lieu of\b|\bsubstitut(?:e|es|ed|ion|ing|able)\b|^(?:or )?(?:an?|any|some|other) (?:equivalent |appropriate |acceptable |satisfactory |suitable |similar )?combinations? of (?:[\w-]+,? ){0,4}(?:education|experience|training)/i;

/** "The following may be substituted for the degree:" above the list of what may. */
export function leadsSubstitutes(line: string): boolean {
  return line.trimEnd().endsWith(":") && /substitut/i.test(line) && SUBSTITUTE.test(line);
}
