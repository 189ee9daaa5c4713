export const sectionKinds = [
  "intro",
  "about",
  "responsibilities",
  "required",
  "preferred",
  "benefits",
  "boilerplate",
  "other",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

// In order: the first that fits decides. "About you" has to come before "about", "essential duties" before
// "essential", "preferred qualifications" before "qualifications".
const HEADING_KINDS: [SectionKind, RegExp][] = [
  [
    "boilerplate",
    /\bnot (?:be )?(?:looking for|for you|the right|a (?:good )?(?:fit|match)|expect(?:ed|ing)?$)/,
  ],
  [
    "other",
    /^(?:process |special |important |general )?notes?$|^(?:some )?details?$|^(?:job |work |office )?locations?$|^union(?: representation)?$|^(?:job )?classification(?: title)?$|^(?:practical|further|more|other|additional|supplemental) (?:details?|things|info\w*)$/,
  ],
  [
    "required",
    /^you$|^who are you$|^what (?:i|you|we)(?:'m|'re| am| are)? (?:really )?(?:after|need|want|looking for|seeking|hoping for)(?: from you| in you| in a person)?$|^desired (?:candidate |applicant )?profile$|^we (?:ask|ask for|require|need|want|expect|look for|seek|are looking for|are after)$|^what (?:you(?:'ll| will|'d| would| could)?|we(?:'d| would)? (?:like|love|want|need|expect|ask) you to) bring\b|^languages?$|^(?:key |general |special )?conditions of (?:employment|appointment)$|^personal (?:suitability|qualities|attributes)$|^transportation(?:\/travel information)?$|^(?:the )?(?:essentials|must[- ]haves|basics)$|^(?:the |your |our )(?:ideal |right |successful )?(?:person|candidate|applicant|individual)$|^who (?:this|the right|the ideal) (?:person|candidate) is$|^(?:ideal|successful|right) (?:person|candidate|applicant)$|^(?:what(?:'s| is)|what) (?:it|this (?:job|role|post)|success) (?:takes|needs|requires)$|^what(?:'s| is) (?:needed|required|expected|essential)(?: of you| from you)?$|^what we(?:'ll| will)? ask\b|^(?:are|is|could|might|does) (?:you|this|it|that)\b.{0,24}\b(?:you|one|person|match|fit|takes)$|\bsounds? like you\b|^who (?:we need|(?:should|can|could) apply)$|^(?:mandatory|non-?negotiables?|pre-?requisites?|credentials|attributes|(?:candidate |personal |key )?(?:attributes|skill ?sets?))$|^(?:your|ideal|the ideal) (?:superpowers?|strengths|attributes|qualities|talents|know-how|cv|resume|credentials|background|education)\b|^profile(?: sought| required| wanted)?$|^requirements? (?:for|of) (?:the|this)\b|^what you(?:'ll| will| can)? offer\b|^you(?:'ll| will| can)? offer$|^we(?:'d| would)? (?:want|like|love|hope|need) to (?:see|find)$|^to (?:apply|qualify|succeed|be (?:successful|considered|eligible)|do (?:this|the) (?:job|role|work)(?: well)?|thrive|excel|join us)\b.{0,24}\byou(?:'ll| will)? (?:also )?(?:need\b(?! to)|must (?:have|be|hold)\b|should have|have\b|be\b)|^the right (?:person|candidate|applicant)\b.{0,24}\b(?:has|is|will|should)\b|\b(?:hear from|after|looking for|looking to find|seeking|want|need) (?:people|somebody|someone|candidates|applicants|an? person|those) (?:with|who)\b|\b(?:person|candidate|applicant)s? (?:we|that we|you)\b.{0,24}\b(?:will|must|should|has|have|needs?)\b|^(?:we|they)(?:'re| are)? (?:need|want|require|looking for|seek(?:ing)?|after) (?:an? |another |our next |the )?[a-z\d -]{2,40} (?:who|that) (?:has|have|is|are|can|will have|brings?)$|^we(?:'d| would)? (?:like|love|want|need|expect|hope for) (?:you|them|someone|somebody|candidates|applicants) to (?:have|be|bring)$|\btick(?:s|ed)?\b.{0,14}\bbox(?:es)?\b|^(?:the )?(?:candidate|applicant|person) profile$|^we (?:imagine|hope|assume|believe)(?: that)? you$|^what (?:they|the client|our client|the team|the school|the practice)(?:'re| is| are)?(?: really)? (?:after|looking for|needs?|wants?|seeking)$|^you(?:'re|'ll| are| will| may| might| could| would)?\b.{0,30}\b(?:thrive|match|fit|excel|succeed|do well)\b.{0,40}\bif\b|\b(?:role|position|job|post) requires\b|^(?:minimum |basic )?(?:requirements?|qualifications?) to (?:apply|be considered)|^physical (?:requirements|demands|abilities|qualifications)/,
  ],
  ["required", /\b(?:required|minimum|essential)\b.{0,30}\b(?:and|&|\/)\b.{0,20}\b(?:preferred|desir\w+)\b/],
  [
    "preferred",
    /\bprefer|\bsets? you apart\b|^(?:useful|helpful|desirables?|nice[- ]to[- ]haves|extras)$|^(?:highly |also )?(?:valued|regarded)$|nice[- ]to[- ]have|^nice\b(?! to meet)|\b(?:nice|great|good|lovely|helpful|better|points) if\b|\bdesir(?!e\b)|\bbonus (?:points|skills|quali)|^bonus\b|\bplus(?:es)?\b|\bideally\b|\badvantage|\boptional\b|\b(?:good|great|lovely) to have|would be (?:\w+ )?(?:great|nice|good|lovely|handy|useful|helpful|wonderful|welcome|ideal)|^(?:also|even) (?:handy|useful|better|nice|welcome|good)|^handy\b|^assets?$|\ban asset\b|what (?:we'd|we would) (?:also )?(?:like|love)|^(?:we'd|we would) (?:also )?(?:like|love) (?:it|to see|if)|especially happy|happy if you|^(?:what|it) (?:would|might|may) (?:also )?help\b|^it helps if|not essential|extra credit|stand out|\b(?:extra|brownie) (?:points|pleased|happy|welcome)\b|^additional assets|icing on|cherry on|\bextras$|\bbeneficial\b|\bfavou?r(?:able|ed)\b|\bhandy\b|\bnot (?:strictly )?(?:required|necessary|mandatory)\b|(?:would|might|could) (?:also )?help(?! (?:us|you|our|the|people|customers|them))\b|^we(?:'d| would) also\b|^it(?:'s| is| would be) (?:a|an added) bonus\b|\bhead start\b|these (?:also )?help$|wünschenswert|von vorteil|souhaité|deseable|pluspunt|mooi meegenomen/,
  ],
  [
    "boilerplate",
    /equal (?:employment |employer )?opportunit|\bscams?\b|\bfraud|protect yourself|\beeo\b|diversity|inclusion|privacy|disclaimer|how to apply|^application$|^deadline$|how (?:do|can) (?:i|you) apply|applying$|^(?:the )?application process|^interested$|what to send|send us$|^closing(?: date| time)?$|where to apply|to apply\b|^(?:how|where) to (?:send|reach)|^applications?$|^(?:security )?screening$|^apply(?! if)|application (?:process|procedure|deadline|instruction|material|inform|question|submi)|selection (?:process|procedure)|hiring process|interview process|interview(?: process)?$|next steps|accommodation|e-verify|legal notice|\bcookie|recruitment process|agency statement|supplemental (?:question|info)|notice|examination|test(?:ing)? process|review of|reference|similar jobs|share this|contact (?:us|info)|follow us|bewerb|candidat(?:er|ure)|postuler/,
  ],
  [
    "benefits",
    /benefit|perks|^the (?:good (?:stuff|bits?|things)|goodies|extras|sweeteners?)$|^in (?:return|exchange)\b|^what (?:you can|to) expect|what (?:we|is|you).{0,12}(?:offer|get\b)|\bwe(?: can| will| also| do|'ll)? (?:offer|provide)\b|\boffer(?:ing)? you|\bcompensation|salary|pay (?:range|rate|scale|grade)|^pay\b|what we (?:give|pay)|^you(?:'ll| will)? (?:get|receive)\b|^offer$|why (?:join|work|us|you|this)|reasons (?:you|to|why)|you(?:'ll| will| might) love|love (?:this|about|working)|in it for you|what (?:do|will) you get\b|what'?s in it|our offer|rewards|\b(?:and|&) pay\b|^pay (?:and|&)\b|^(?:(?:the|our|your) )?(?:package|pay|salary|rewards?|deal|perks?)(?: on offer)?$|^(?:what(?:'s| is) )?on offer$|^what they(?:'re| are)? offer(?:ing)?$|^remuneration|^terms\b(?! of reference)|^hours\b|^shifts?(?:$| (?:and|&|patterns?|times?|schedule)\b)|what (?:do|can) we (?:offer|give)|wir bieten|das bieten|nous (?:offrons|vous offrons)|ofrecemos|bieden wij|wij bieden|oferta|avantages|wat krijg|vi erbjuder|oferujemy|your package/,
  ],
  [
    "responsibilities",
    /responsib|\bduties|\bduty\b|(?:awaits|waiting for) you|success (?:looks? like|metrics?|measures?|criteria)|^(?:kpis?|key (?:performance indicators|metrics|results))|(?:day|shift|week) looks? like|what (?:will|would|do) you (?:be )?do|what (?:this|the) (?:person|role|job|post ?holder) (?:will do|does|involves|entails)$|what you(?:'ll|'d|’ll| will| would| might| may| could| get to)? (?:be doing|do|work on|be|own|build|work|drive|deliver|achieve|accomplish|tackle|contribute|lead|create|handle|run)|^you(?:'ll|’ll| will)\b(?! (?:need|have|bring|be))|your (?:role|mission|task|impact|day|responsib|work|challenge)|the (?:role|job|position|opportunity|work)\b|role (?:summary|overview|purpose|description)|about the? ?(?:role|job|position|opportunity)|(?:job|position|general|role) (?:description|summary|overview|statement|purpose|functions)|essential functions|\bfunctions\b|day[- ]to[- ]day|\btasks\b|accountabilit|in this (?:role|position|job)|examples? of (?:work|duties)|work performed|tasks?$|deliverables|objectives|main purpose|aufgaben|missions?\b|responsabilid|taken\b|wat ga je|werkzaamheden|arbetsuppgifter|obowiązki|zakres|funciones|tu rol|ton rôle/,
  ],
  [
    "required",
    /^we(?:'d| would)? (?:expect|need|require|want|ask) (?:of |from |that )?you\b|^(?:the |your |core |main |key |primary )*(?:tech(?:nical|nology)?|data)[ -]stack$|requir|qualif|must[- ]haves?|\b(?:you|applicants?|candidates?) must\b|to be considered|employment standards|what (?:you|we)(?:'ll|’ll|'re|’re| will| are| do| must)? (?:\w+ )?(?:need|bring|look|expect|want|require|have|value)|what do (?:you|we) (?:need|bring|have|look|expect)|(?:candidate|applicant|post ?holder|person)s? (?:will|must|should|has|have|is|can)\b|(?:good|great|right|strong|perfect) (?:fit|match)|right for (?:you|this)|hear from you if|apply if you|if you (?:have|are|can)\b|you should have|who you are|who we(?:'re|’re| are) looking|about you|you(?:'ll| will)? (?:have|bring|are|need|should|possess|might)|your (?:profile|skill|background|experience|expertise|qualif|toolkit)|\bskills?\b|\bexperience|knowledge|\babilit|educat|essential|competenc|minimum|eligib|criteria|certificat|licen[cs]e|looking for|ideal candidate|person specification|physical|working conditions|work environment|profil\b|anforderung|das bringst|mitbringst|compétences|requisitos|\bbreng(?:t|en)? (?:je|jij|u)\b.{0,12}\bmee\b|\bneemt? (?:je|jij) mee\b|\bheb (?:je|jij) (?:nodig|in huis)\b|wat (?:verwachten|zoeken) (?:wij|we)\b|wat vragen|jouw profiel|dit ben jij|wij vragen|krav|wymagania|kwalifica|perfil|requisiti|vad vi söker|deine? qualif/,
  ],
  [
    "about",
    /^about\b|^how we (?:work|hire)|who (?:we are|are we)|^our\b|company (?:overview|description|profile)|^overview|the (?:team|company|department|organi[sz]ation|division|agency)\b|mission|culture|^why\b|über uns|à propos|sobre|over ons|om oss|o nas/,
  ],
];

// "Certification and Training Manager" names the job, and no section.
const ROLE =
  /\b(?:manager|officer|specialist|director|coordinator|analyst|technician|administrator|supervisor|engineer|assistant|clerk|nurse|teacher|inspector|representative|developer|architect|designer)s?(?: [ivx\d]+)?$/;
const SECTION_WORD =
  /\b(?:requir|qualif|skill|experience|knowledge|candidate|looking|you|your|duties|responsib|descri|summary|about|benefit|work(?!er)|role|position|job|profile|apply|as an?)/;

/** Whether a short line names a job and nothing else: "Senior Outreach Administrator". */
export function namesRole(line: string): boolean {
  return (
    line.length <= 60 &&
    ROLE.test(line.toLowerCase()) &&
    /^(?:\p{Lu}[\p{L}.'’-]*|of|and|the|[IVX&/-]+)(?: (?:\p{Lu}[\p{L}.'’-]*|of|and|the|[IVX&/-]+))*$/u.test(
      line,
    )
  );
}

const IN_CAPITALS_ENDING =
  /^(?:\p{Lu}[\p{L}\d’'-]* |and |of |& ){1,6}(?:Requirements?|Openings?|Opportunities|Vacancies)$/u;

/** "Covid-19 Vaccination Requirement", "Current Job Openings": a heading wherever it stands, and no ask. */
export function isHeadingsWords(line: string): boolean {
  return IN_CAPITALS_ENDING.test(line);
}

// A line is asked for its kind as a heading, as a label, as the next line and as one of a list.
const recent = new Map<string, SectionKind | null>();
const mostRecent = 500;

/** The kind that a heading's words say, or null when they say none. */
export function headingKind(words: string): SectionKind | null {
  const before = recent.get(words);
  if (before !== undefined) return before;
  const kind = kindOf(words);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(words, kind);
  return kind;
}

function kindOf(words: string): SectionKind | null {
  const plain = words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s:?]+$/, "")
    // "It'd be great if you also had", and a heading that asks in the reader's place: "What do I need?"
    .replace(/^it'd\b/, "it would")
    .replace(/^here(?:'s| is| are) (?=what|who|why|how)/, "")
    .replace(/\b(?:do|will|would|should|can) i\b/, (said) => `${said.slice(0, -1)}you`)
    .replace(/\bfor me$/, "for you");
  if (ROLE.test(plain) && !SECTION_WORD.test(plain)) return null;
  for (const [kind, pattern] of HEADING_KINDS) if (pattern.test(plain)) return kind;
  return null;
}

// What headings are made of, whatever their section is about.
const GENERAL =
  /\b(?:minimum|basic|technical|special|additional|general|physical|specific|other|further|key|core|main|essentials?|preferred|required|desired|desirables?|mandatory|necessary|relevant|related|professional|personal|academic|vocational|formal|educational|practical|previous|prior|soft|hard|ideal|successful|right|your|our|who|what|you|we|need(?:ed)?|work|job|role|position|post|candidate|person|education|experiences?|skills?|qualifications?|requirements?|knowledge|understanding|training|abilit(?:y|ies)|competenc\w+|attributes|aptitudes?|behaviou?rs|values|certificat(?:es?|ions?)|licen[cs]es?|languages?|documents?|criteria|specification|profile|eligib\w+|availability|conditions|employment|demands|background|expertise|and|or|the|of|for|in|to|a|an|not|also|level)\b|[^\p{L}]+/giu;

const NOUNS =
  /\b(?:skills?|experiences?|knowledge|abilit(?:y|ies)|education\w*|competenc\w+|certificat\w+|licen[cs]es?|degrees?|qualifi(?:ed|cations?)|requirements?|required|physical|working|work|eligib\w+)\b/giu;

/** What is left of a line's words when those that headings are made of are gone. */
export function ownWords(line: string): string {
  return line.replace(GENERAL, " ").trim();
}

const OF_YEARS =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+? ?(?:years?|yrs?|months?)\b/i;

/** Whether a line says that it is a heading, and no thing that one has: "Essential skills", not "Forklift certificate". */
export function isBareHeading(line: string): boolean {
  // "Minimum 2 years post registration experience"
  if (headingKind(line) === null || OF_YEARS.test(line)) return false;
  return ownWords(line).length < 2 || headingKind(line.replace(NOUNS, " ")) !== null;
}
