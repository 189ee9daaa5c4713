// Verbs that resumes begin with, and their forms. Only what stands here changes its tense: a word that is not known
// to be a verb may be a noun ("Programs for …").

const REGULAR =
  "accelerate accept accommodate accompany account achieve acquire act activate adapt add address adjudicate adjust " +
  "administer adopt advance advise advocate aerate aid alert align allocate allot alter amend amplify analyse " +
  "analyze anchor anesthetize annotate answer anticipate apologize appeal apply appoint appraise apprehend approve " +
  "arbitrate archive arrange arrest ascertain aspirate assay assemble assess assign assist attend audit " +
  "authenticate author authorise authorize automate avert avoid award bag bake balance band bandage barber batch " +
  "bathe benchmark bill blend block bolt bond book boost braid brand brew brief broaden broker brush burn butcher " +
  "calculate calibrate call calm camp campaign canvass caption capture care carry cart carve catalog catalogue " +
  "cater caulk certify challenge champion change chaperone charge chart check chop circulate cite claim clarify " +
  "classify clean cleanse clear climb clip clock close co-author co-chair co-found coach coat code codify " +
  "collaborate collect combine comfort commission communicate compare compile complete comply compose compound " +
  "compress compute conceive conceptualize condense conduct confer configure confirm connect conserve consolidate " +
  "construct consult contact contour contrast contribute control convene converse convert convey convince cook " +
  "coordinate copy correct counsel count couple cover craft crate create crew crop cross cross-train crush cull " +
  "cultivate curate cure customise customize cycle dance date de-escalate deactivate debate debit debone debrief " +
  "debug decide decommission decorate decrease deduct deepen deescalate defend define defrost defuse delay delegate " +
  "deliver demand demolish demonstrate demystify depict deploy deposit derive describe design detect determine " +
  "develop devise diagnose dice digitise digitize direct disassemble disburse disclose discontinue discount " +
  "discover discuss disinfect dismantle dispatch dispense display dispose dispute dissect disseminate dissolve " +
  "distribute diversify divert dock document dose draft drain dress drill drop dry dust dye earn edit educate " +
  "elaborate elevate elicit eliminate email embed embroider emphasize employ empower enable enact encode encourage " +
  "end enforce engage engineer engrave enhance enlarge enlist enrich enroll ensure enter entertain enumerate equip " +
  "eradicate erect escalate escort establish estimate evaluate evict evolve examine excavate exceed execute " +
  "exercise expand expedite experiment explain export expose express extend extinguish extract extrude fabricate " +
  "face facilitate familiarize farm fashion fasten fax fertilize field figure file fill fillet film filter finalise " +
  "finalize finance fine finish fire fish fix flag flatten flip float flow flush focus fold follow force forecast " +
  "formalise formalize format formulate fortify forward foster frame freight fry fuel fulfil fulfill fumigate " +
  "function fund fuse gain galvanize garden garnish gather gauge generate glaze glue govern grade graft grant graph " +
  "greet grill groom group guard guide hammer hand handle handwash harden harmonize harvest haul head heat heed " +
  "heighten help hem hire hoist honor host house humanize hydrate ice ideate identify illuminate illustrate " +
  "immunize impact implement import impose improve inaugurate incorporate increase incubate index influence inform " +
  "infuse initiate inject innovate inoculate inquire insert inspect inspire install instill institute instruct " +
  "insulate insure integrate interact intercept interface interpret intervene interview introduce intubate invent " +
  "inventory invest investigate invite invoice iron irrigate isolate issue itemise itemize join judge justify key " +
  "knead knit label lace laminate land landscape launch launder lease lecture lengthen level lever leverage liaise " +
  "license lift light limit line link liquidate list listen litigate load loan lobby localize locate lock log " +
  "lubricate machine mail maintain manage maneuver manufacture map mark market mash mask massage master match " +
  "maximise maximize measure mediate meet memorize mend mentor merge micromanage migrate mine minimise minimize " +
  "mirror mix mobilise mobilize model moderate modernise modernize modify monitor mop motivate mount move mow " +
  "multiply nail name navigate negotiate net network neutralize nominate normalize notarize note notice notify " +
  "nurse nurture observe obtain offer oil onboard open operate optimise optimize orchestrate order organise " +
  "organize orient originate outfit outline outperform outsource overhaul oversee own oxygenate pace pack package " +
  "page paint pair palletize palpate park participate partner pass patch patrol pattern pave peel perfect perform " +
  "personalise personalize persuade phone photograph pick picture pilot pin pinpoint pioneer pipe pitch place plan " +
  "plane plaster plate play plow plug plumb point polish pool popularize populate portray position post pot pour " +
  "practice practise preach precept predict prefabricate prepare prescribe present preserve preside prevent preview " +
  "price prime print prioritise prioritize privatize process proctor produce profile program project promote prompt " +
  "prop propagate propose prosecute protect prototype prove provide provision prune publicise publicize publish " +
  "pull pulverize pump punch purchase purge purify pursue qualify quantify question queue quilt quote race rack " +
  "raise rake range rank rate ration re-engineer reach reactivate realign reassemble reassign reassure rebalance " +
  "rebrand recalibrate recall receive reclaim recognise recognize recommend recommission reconcile recondition " +
  "reconfigure reconstruct record recover recruit rectify recycle redact redefine redeploy redesign redirect reduce " +
  "reengineer refer refill refine refinish reform reformat refresh refuel refund refurbish regain register regulate " +
  "rehabilitate reinforce reinstall reinstate reinvent rejuvenate relay release relieve relocate remark remediate " +
  "remind remodel remove render renegotiate renew renovate rent reorganise reorganize repaint repair repeat replace " +
  "replenish replicate report reposition repossess represent reprogram repurpose request reroute rescue reseal " +
  "research reserve reshape resolve respect respond rest restock restore restrain restructure retain retool " +
  "retrieve retrofit return revamp review revise revitalise revitalize revive reward rewire rig rinse roast roll " +
  "roof root rotate route rule safeguard salvage sample sand sanitise sanitize satisfy saute save scale scan " +
  "schedule scope score scour scout scrape screen scrub sculpt search season seat secure seed segment select " +
  "sequence serve service settle shape share sharpen shave shelve shield shift shine ship shop shovel show shred " +
  "sign signal simmer simplify simulate sketch skim slaughter slice slow smoke smooth socialise socialize solder " +
  "solicit solidify solve sort sound source spar spearhead specialise specialize specify speed spell spice sponsor " +
  "spot spray square stack staff stage stain stamp standardise standardize staple start stay steam steer stencil " +
  "step sterilise sterilize stimulate stir stitch stock store straighten strategise strategize streamline " +
  "strengthen stress strip structure study style subcontract subject submit substantiate subtract suggest sum " +
  "summarise summarize summon supervise supplement supply support suppress surface surpass survey sustain suture " +
  "swab sweeten switch synchronise synchronize synthesise synthesize systematise systematize tabulate tag tailor " +
  "talk tally tap tape target tattoo tax tend terminate test text thaw thread tidy tie tighten tile till time tint " +
  "titrate tolerate touch tour tow trace track trade train transcribe transfer transform transition translate " +
  "transmit transport transpose trap travel treat triage trial trim trouble-shoot troubleshoot trust tune turn " +
  "tutor type unblock unclog uncover unify unite unload unpack unveil upcycle update upgrade upholster uproot " +
  "upskill use utilise utilize vaccinate vacuum validate value varnish ventilate venture verbalize verify vet veto " +
  "view visit visualise visualize voice volunteer vote walk warehouse warm warn wash watch water wax weed weigh " +
  "welcome weld whip widen winterize wipe wire witness work wrap yield zone";
const DOUBLED =
  "allot bag chop clip confer control cut drop equip flag flip format hem input log map mop net offset outfit " +
  "patrol pin plan plug pot program prop refer reprogram retrofit rig run scan scrub set ship shop shred skim spot " +
  "step stir strip submit swab tag tap transfer transmit trap trim unclog vet whip wrap";
// Nouns as well ("Order fulfillment", "Support for 200 users"): they are read as verbs only before "the", "a" or a number.
const NOUNS =
  "account address approach audit author bake balance bill book boost brief build buy care chaperone check clean " +
  "clear coach code commit complete contact control cook correct cut design direct display document draft draw " +
  "drive edit estimate exhibit expedite feed file find finish fix fold forecast format fry get grade handle help " +
  "hold host increase interview inventory invoice issue label launch lay lead lift list load log lower map market " +
  "measure meet model monitor mop move open order overhaul pack pay permit plan plant plaster poster prep present " +
  "process proctor produce program purchase put raise reach read record recruit refer register repair report " +
  "request research review run sand scan schedule screen secure select sell separate service set ship sort staff " +
  "start stock stop store streamline supply support survey tailor take test track train transfer translate " +
  "transport treat triage tutor update upgrade use visit wash watch weld win wire work wrap";
// Nouns rather than verbs in the middle of a sentence ("individual and group therapy").
const MOSTLY_NOUNS =
  "advance aid alert allot anchor appeal archive arrest assay award bag band bandage barber batch benchmark bend " +
  "blend block bolt bond brand breed brew broker brush burn butcher call calm camp campaign caption capture cart " +
  "cast catalog catalogue catch challenge champion change charge chart claim clip clock co-author co-chair coat " +
  "comfort commission compound contour contrast copy count couple cover craft crate crew crop cross cure cycle " +
  "dance date deal debate debit decrease delay delegate demand deposit dice dig discount dispute dock dose drain " +
  "dress drill drop dry dust dye email end exercise experiment export express extract face farm fashion fax field " +
  "figure fillet film filter finance fine fire fish flag flip float flow flush fly focus force forward frame " +
  "freight fuel function fund fuse gain garden gauge glue graft grant graph grill groom group guard guide hammer " +
  "hand harvest head heat hem house ice impact import index influence input institute interface iron judge key lace " +
  "land landscape lease lecture level lever leverage license light limit line link loan lobby lock machine mail " +
  "mark mash mask massage master match mine mirror mix mount nail name net network note notice nurse offer offset " +
  "oil outfit outline own pace package page paint pair park partner pass patch patrol pattern perfect phone " +
  "photograph pick picture pilot pin pioneer pipe pitch plane plate play plow plug plumb point polish pool position " +
  "post pot practice practise preview price prime print profile project prompt prop prototype provision pull pump " +
  "punch question queue quilt quote race rack rake range rank rate ration recall redesign refill reform refresh " +
  "refund release remark rent repeat rescue reserve reset respect rest reward rig roast roll roof root route rule " +
  "sample save scale scope score scour scout search season seat seed segment sequence shape share shield shift " +
  "shine shop show sign signal sketch slice slow smoke smooth sound source spar speed spell spice spin split " +
  "sponsor spot spray spread square stack stage stain stamp stand staple stay steam stencil step stick stress strip " +
  "structure study style subcontract subject sum supplement surface switch tag talk tap tape target tattoo tax text " +
  "thread throw tidy tie tile till time tint touch tour tow trace trade transition trap travel trial trim " +
  "trouble-shoot trust tune turn type vacuum value venture vet veto view voice volunteer vote walk warehouse warm " +
  "water wax weed whip witness yield zone";
const IRREGULAR =
  "begin began;bring brought;build built;buy bought;choose chose;cut cut;do did;draw drew;" +
  "drive drove;feed fed;find found;get got;give gave;grow grew;hold held;keep kept;" +
  "lead led;lay laid;make made;meet met;oversee oversaw;pay paid;put put;read read;" +
  "rebuild rebuilt;rewrite rewrote;run ran;sell sold;send sent;set set;speak spoke;spend spent;" +
  "take took;teach taught;tell told;troubleshoot troubleshot;undertake undertook;win won;write wrote;sew sewed;" +
  "bind bound;bend bent;breed bred;catch caught;deal dealt;dig dug;fly flew;freeze froze;" +
  "hang hung;lend lent;lose lost;outsell outsold;overcome overcame;redo redid;resell resold;reset reset;" +
  "retell retold;rethink rethought;seek sought;spin spun;stick stuck;sweep swept;throw threw;upsell upsold;" +
  "uphold upheld;weave wove;withdraw withdrew;foresee foresaw;shut shut;stand stood;sit sat;split split;" +
  "spread spread;cast cast;offset offset;input input;let let;see saw;know knew;hear heard;" +
  "think thought;ride rode;understand understood;wear wore;proofread proofread;" +
  "co-lead co-led;co-teach co-taught;co-write co-wrote";

export type Verb = { base: string; past: string; isNounToo: boolean; isMostlyNoun: boolean };

const byPresent = new Map<string, Verb>();
const byGerund = new Map<string, Verb>();

const mostlyNouns = new Set(MOSTLY_NOUNS.split(" "));
const nouns = new Set([...NOUNS.split(" "), ...mostlyNouns]);
const doubled = new Set(DOUBLED.split(" "));
export const irregular = new Map(IRREGULAR.split(";").map((row) => row.split(" ") as [string, string]));
for (const base of new Set([...REGULAR.split(" "), ...irregular.keys()])) {
  const past = irregular.get(base) ?? withEnding(base, "ed");
  const verb = { base, past, isNounToo: nouns.has(base), isMostlyNoun: mostlyNouns.has(base) };
  byPresent.set(base, verb);
  byPresent.set(thirdPerson(base), verb);
  byGerund.set(withEnding(base, "ing"), verb);
}

function withEnding(base: string, ending: "ed" | "ing"): string {
  if (doubled.has(base)) return base + base.at(-1)! + ending;
  if (base.endsWith("ee") && ending === "ing") return base + ending;
  if (base.endsWith("e")) return base.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(base) && ending === "ed") return `${base.slice(0, -1)}ied`;
  return base + ending;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|do)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The verb whose present form ("manage", "manages") this is, in lower case. */
export function verbOfPresent(word: string): Verb | undefined {
  return byPresent.get(word);
}

/** The verb whose form in -ing this is, in lower case. */
export function verbOfGerund(word: string): Verb | undefined {
  return byGerund.get(word);
}
