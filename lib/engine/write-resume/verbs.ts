// Verbs that resumes begin with, and their forms. Only what stands here changes its tense: a word that is not known
// to be a verb may be a noun ("Programs for …").

const REGULAR =
  "accelerate accept access accommodate accompany account accrue achieve acknowledge acquire act activate adapt add " +
  "address adjudicate adjust administer admit adopt advance advise advocate aerate aid alert align allocate allot " +
  "alter ambulate amend amplify anaesthetise analyse analyze anchor anesthetise anesthetize animate annotate " +
  "answer anticipate apologize appeal apply appoint appraise apprehend approve arbitrate archive argue arrange " +
  "arrest ascertain aspirate assay assemble assess assign assist attend audit audition authenticate author " +
  "authorise authorize automate avert avoid award backfill backtest bag bake balance band bandage barber bargain " +
  "batch bathe bed befriend benchmark bill bin blast bleach blend block blog bolt bond book boost bore bottle " +
  "brace braid braise brand braze brew brief brine broaden broker brush buff burn bus busk butcher calculate " +
  "calibrate call calm camp campaign cannulate canvass caption capture care carry cart carve cash catalog " +
  "catalogue cater catheterise catheterize caulk caution centrifuge certify chair challenge champion change " +
  "chaperone charge chart chase check chip chop choreograph circulate cite claim clarify classify clean cleanse " +
  "clear clerk climb clip clock clone close co-author co-chair co-found coach coat code codify cold-call " +
  "collaborate collect combine comfort commend commission communicate compact compare compile complete comply " +
  "compose composite compound compress compute conceive conceptualize condense conduct cone confer configure " +
  "confirm connect conserve consolidate construct consult contact contain contour contrast contribute control " +
  "convene converse convert convey convince cook coordinate copy copy-edit correct counsel count couple courier " +
  "cover craft crate create credit crew crimp crop cross cross-dock cross-examine cross-sell cross-train crush " +
  "cull cultivate culture curate cure customise customize cycle cycle-count dance date de-escalate deactivate " +
  "debate debit debone debrief debug deburr decide decommission decorate decrease decrypt deduct deep-clean deepen " +
  "deescalate defend defibrillate define defrost defuse degas delay delegate deliver demand demo demolish " +
  "demonstrate demould demystify depict deploy depose deposit depreciate deputise deputize derive descale describe " +
  "design detain detect determine develop devise diagnose dice digitise digitize direct disassemble disburse " +
  "discharge discipline disclose discontinue discount discover discuss disinfect dismantle dismiss dispatch " +
  "dispense display dispose dispute dissect disseminate dissolve distribute diversify divert dock document dose " +
  "draft drain drape dress drill drone drop dry dub dust dye earn earth edge edit educate elaborate elevate elicit " +
  "eliminate email embed embroider emphasize employ empower empty enable enact encode encourage encrypt end " +
  "endorse enforce engage engineer engrave enhance enlarge enlist enrich enrobe enrol enroll ensure enter " +
  "entertain enumerate equip eradicate erect escalate escort establish estimate evaluate evict evolve examine " +
  "excavate exceed excel exclude execute exercise exfoliate expand expedite experiment explain exploit export " +
  "expose express extend extinguish extract extrude fabricate face facilitate familiarize farm fashion fasten fax " +
  "fell fence ferment fertilize field figure file fill fillet film filter finalise finalize finance fine finish " +
  "fire fish fit fix flag flash flatten flip float flow flush focus fold follow force forecast forge formalise " +
  "formalize format formulate fortify forward foster frame freight frisk fry fuel fulfil fulfill fumigate function " +
  "fund fundraise fuse gain galvanize garden garnish gather gauge generate georeference glaze glue govern grade " +
  "graft grant graph greet grill grip grit groom group grout guard guide hammer hand handle handwash harden " +
  "harmonize harrow harvest haul head heat hedge heed heighten helm help hem hire hoist homeschool hone honor " +
  "hoover host house humanize hydrate ice ideate identify illuminate illustrate image immunise immunize impact " +
  "implement import impose improve inaugurate incorporate increase incubate index induct influence inform infuse " +
  "initiate inject innovate inoculate inquire insert insource inspect inspire install instill institute instruct " +
  "instrument insulate insure integrate interact intercept interface interpolate interpret intervene interview " +
  "introduce intubate invent inventory invest investigate invigilate invite invoice iron irradiate irrigate " +
  "isolate issue itemise itemize jet-wash join judge juggle justify key knead knit label lace laminate land " +
  "landscape lap lapse lash launch launder lease lecture lengthen level lever leverage liaise license lift light " +
  "limit line line-manage link liquidate list listen litigate litter-pick livestream load look loan lobby localise localize locate " +
  "lock lodge log lop lubricate machine mail maintain manage maneuver manufacture map marinate mark market mash " +
  "mask massage master match maximise maximize measure mediate meet memorize mend mentor merge micromanage migrate " +
  "milk mill mind mine minimise minimize minute mirror mix mobilise mobilize model moderate modernise modernize " +
  "modify mold monitor moor mop motivate mould mount move mow muddle mulch multiply nail name navigate negotiate " +
  "net network neuter neutralize nominate normalize notarise notarize note notice notify nurse nurture observe " +
  "obtain offboard offer oil onboard open operate optimise optimize orchestrate order organise organize orient " +
  "originate outfit outline outperform outsource overhaul oversee own oxygenate pace pack package page paint pair " +
  "palletise palletize palpate park participate partner pass patch patrol pattern pave peel peer peer-review peg " +
  "pentest perfect perform perm personalise personalize persuade phone photograph pick picture pile pilot pin " +
  "pinpoint pioneer pipe pitch place plan plane plaster plate play plead plow plug plumb poach podcast point " +
  "polish pool popularize populate portray bank learn explore revisit preprocess conceptualise adhere try abide architect inspire oblige possess position post pot pour powder-coat practice practise preach precept " +
  "predict prefabricate prep prepare prescribe present preserve preside press pressure-test prevent preview price " +
  "prime print prioritise prioritize privatize process proctor procure produce profile program project promote " +
  "prompt prop propagate propose prosecute prospect protect prototype prove provide provision prune publicise " +
  "publicize publish pull pulverize pump punch purchase purge purify pursue qualify quantify quarantine query " +
  "question queue quilt quiz quote race rack raise rake range rank rate ration re-engineer reach reactivate " +
  "readjust realign ream reassemble reassign reassure rebalance rebrand recalibrate recall receive reclaim " +
  "recognise recognize recommend recommission reconcile recondition reconfigure reconstruct record recount recover " +
  "recruit rectify recycle redact redecorate redefine redeploy redesign redirect redline reduce reengineer " +
  "refactor refer refill refine refinish refit reform reformat refract refresh refuel refund refurbish regain " +
  "register regrout regulate rehabilitate rehearse reheat rehouse reinforce reinstall reinstate reinvent reject " +
  "rejuvenate relay release relieve reline relocate remark remediate remind remit remodel remove render " +
  "renegotiate renew renovate rent reorganise reorganize repaint repair repeat replace replenish replicate report " +
  "reposition repossess represent reprogram repurpose request reroute rescue reseal research reserve resettle " +
  "reshape resole resolve respect respond rest restock restore restrain restructure resuscitate retain retool " +
  "retouch retrain retrieve retrofit return reupholster revamp review revise revitalise revitalize revive reward " +
  "rewire rig rinse roast roll roof root roster rota rotate route rule safeguard salt salvage sample sand sanitise " +
  "sanitize satisfy saute save scale scan scarify schedule scope score scour scout scrape screed screen scrub " +
  "sculpt sear search season seat section secure seed segment segregate select sequence serve service settle shape " +
  "share sharpen shave shear shelve shield shift shine ship shop shovel show shred shrink-wrap sight-translate " +
  "sign signal signpost simmer simplify simulate sketch skim slaughter slice slow smoke smooth snag socialise " +
  "socialize solder solicit solidify solve soothe sort sound source spar spay spearhead spec specialise specialize " +
  "specify speed spell spice splice sponsor spot spray square stack staff stage stain stamp standardise " +
  "standardize staple start stay steam steer stencil step sterilise sterilize steward stimulate stir stitch stock " +
  "store storyboard stow straighten strategise strategize streamline strengthen stress stress-test strip structure " +
  "study style subcontract subject submit subrogate substantiate subtitle subtract suggest sum summarise summarize " +
  "summon supervise supplement supply support suppress surface surpass surveil survey sustain suture swab sweeten " +
  "switch synchronise synchronize synthesise synthesize systematise systematize tabulate tag tailor talk tally tap " +
  "tape target taste tattoo tax temper tend tender terminate test testify text thaw thin thread tidy tie tighten " +
  "tile till time timetable tint tip titrate toilet tolerate top touch tour tow trace track trade train transcribe " +
  "transfer transform transfuse transition translate transmit transport transpose trap travel treat trench triage " +
  "trial trim trouble-shoot troubleshoot truss trust tune turn tutor tweet type unblock unclog uncover underpin " +
  "unify unite unload unpack unveil upcycle update upgrade upholster uproot upskill use utilise utilize vaccinate " +
  "vacuum validate value varnish ventilate venture verbalize verify vet veto view visit visualise visualize voice " +
  "volunteer vote walk warehouse warm warn wash watch water wax wean weed weigh welcome weld whip widen winterize " +
  "wipe wire wireframe witness work wrangle wrap x-ray yield zone " +
  "abridge abseil accomplish accredit aggregate anonymise anonymize appease applaud attach attain attract " +
  "auction blanch bolster bookkeep brainstorm budget bundle categorise categorize celebrate chauffeur cinch " +
  "co-create co-design co-develop co-facilitate co-host co-manage co-ordinate co-organise co-organize " +
  "co-produce coax color colour commence compensate compete complement concentrate concoct consume containerise " +
  "containerize contextualise contextualize counter countersign crease criticise cross-check " +
  "cross-reference crowdfund debur decipher declutter deduce deglaze delineate demobilise despatch destroy " +
  "detail deter devote disable disembark disentangle dissuade distil distill donate double double-check " +
  "downsize dry-clean duplicate ease elucidate embalm embark embellish emboss empathise emphasise encapsulate " +
  "encounter energise energize enlighten enquire entrust envision etch euthanise evacuate evangelise evangelize " +
  "exhume extrapolate familiarise fast-track feature fetch fine-tune furnish germinate glean guarantee hand-sew " +
  "headhunt hike hypothesise hypothesize ignite immerse impart improvise incentivise incentivize incinerate " +
  "infer inflate initialise inlay instigate intensify interrogate involve journal kick-start ladle leaflet " +
  "liberate lighten load-test madden magnify manicure manoeuvre materialise mechanise merchandise misplace " +
  "necessitate nudge number occupy off-load offload open-source outsmart paginate pamper parallelise " +
  "parallelize paraphrase parcel parse pasteurise pasteurize penetrate perceive pickle pivot placate plait " +
  "pledge plot ply police portion postpone powerwash pre-qualify press-fit probe prod pronounce proof propel " +
  "punctuate push quash quicken rally ramp ratify rationalise rationalize reap reappraise rebook reclassify " +
  "reconnect reconvene recoup recreate redeem redraft reface reference refloat refocus refrain reignite " +
  "reimburse reiterate rejoin relaunch relearn remarket remeasure remortgage remotivate remunerate rename " +
  "renumber reopen reorder repackage replan replant reply repoint repot reprice reprint reprocess reproduce " +
  "reschedule reside resize resource resubmit resurface retarget retest retile retype reunite reuse revalidate " +
  "reverse reverse-engineer revert revolutionise revolutionize reword rework rivet roadmap role-play rotovate " +
  "sanction scaffold scold serialise serialize sever shadow short-list shortlist showcase shuttle sieve sift " +
  "skipper slash soak span spray-paint spruce squeeze stabilise stabilize stash station stocktake stoke stretch " +
  "strim sub-edit subdivide subedit substitute superintend surrender suspend swap sync tackle tarmac telephone " +
  "televise tension thicken tick tone transact transcend transect translocate trawl treble trek trigger triple " +
  "trowel uninstall unlock unroll untangle upload urge usher video vindicate wallpaper waterproof wheel whisk " +
  "whitewash winnow zip";
const DOUBLED =
  "swap plot strim repot bed blog crop knit peg spar sum thin get put win dig spin split shut sit let admit allot bag bin chip chop clip confer control cut drop dub enrol equip excel fit flag flip format grip grit " +
  "hem input lap log lop map mop net offset outfit patrol pin plan plug pot prep program prop quiz refer refit " +
  "reprogram retrofit rig run scan scrub set ship shop shred shrink-wrap skim snag spot step stir strip submit " +
  "swab tag tap tip top transfer transmit trap trim unclog vet whip wrap";
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
  "break bank architect try access look discharge remake tear shoot shake composite trench subtitle advance aid alert allot anchor appeal archive arrest assay award bag band bandage barber batch bed benchmark " +
  "bend bin blast bleach blend block blog bolt bond bore bottle brace brand breed brew brine broker brush buff " +
  "burn bus butcher call calm camp campaign caption capture cart cash cast catalog catalogue catch caution chair " +
  "challenge champion change charge chart chase chip claim clerk clip clock clone co-author co-chair coat comfort " +
  "commission compact compound cone contour contrast copy count couple courier cover craft crate credit crew crop " +
  "cross culture cure cycle dance date deal debate debit decrease delay delegate demand demo deposit dice dig " +
  "discipline discount dispute dock dose drain drape dress drill drone drop dry dub dust dye earth edge email end " +
  "exercise experiment exploit export express extract face farm fashion fax fell fence field figure fillet film " +
  "filter finance fine fire fish fit flag flash flip float flow flush fly focus force forge forward frame freight " +
  "fuel function fund fuse gain garden gauge glue graft grant graph grill grip grit groom group grout guard guide " +
  "hammer hand harvest head heat hedge helm hem hoover house ice image impact import index influence input " +
  "institute instrument interface iron judge key lace land landscape lap lash lease lecture level lever leverage " +
  "license light limit line link litter-pick loan lobby lock lodge machine mail mark mash mask massage master " +
  "match milk mill mind mine minute mirror mix mount muddle mulch nail name net network note notice nurse offer " +
  "offset oil outfit outline own pace package page paint pair park partner pass patch patrol pattern peer peg " +
  "perfect perm phone photograph pick picture pile pilot pin pioneer pipe pitch plane plate play plow plug plumb " +
  "podcast point polish pool position post pot practice practise press preview price prime print profile project " +
  "prompt prop prospect prototype provision pull pump punch quarantine query question queue quilt quote race rack " +
  "rake range rank rate ration recall redesign refill reform refresh refund reinforce release remark rent repeat " +
  "rescue reserve reset respect rest reward rig roast roll roof root roster rota route rule salt sample save scale " +
  "scope score scour scout search season seat section seed segment sequence shake shape share shield shift shine " +
  "shop show sign signal sketch slice slow smoke smooth snag sound source spar spec speed spell spice spin split " +
  "sponsor spot spray spread square stack stage stain stamp stand staple stay steam stencil step steward stick " +
  "stress strike strip structure study style subcontract subject sum supplement surface switch tag talk tap tape " +
  "target taste tattoo tax temper tender text thin thread throw tidy tie tile till time timetable tint tip toilet " +
  "top touch tour tow trace trade transition trap travel trial trim trouble-shoot truss trust tune turn tweet type " +
  "vacuum value venture vet veto view voice volunteer vote walk warehouse warm water wax weed whip wireframe " +
  "witness x-ray yield zone " +
  "auction budget bundle color colour compete counter detail donate double feature guarantee hike host infer journal leaflet manicure merchandise number offload parcel pickle pivot pledge plot police portion probe proof push rally ramp reference reorder reply reprint resource reverse rivet roadmap scaffold shadow shortlist shuttle skipper slash span squeeze stash station stretch swap sync tackle tarmac telephone tension tick tone treble trek trigger triple trowel upload usher video wallpaper wheel whisk zip";
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
  "co-lead co-led;co-teach co-taught;co-write co-wrote;tear tore;remake remade;sing sang;shoot shot;bleed bled;" +
  "grind ground;strike struck;shake shook;babysit babysat;typeset typeset;underwrite underwrote;undergo underwent;break broke;choose chose;bid bid;swim swam;fight fought;team-teach team-taught;withhold withheld;outdo outdid;repay repaid";

export type Verb = { base: string; past: string; isNounToo: boolean; isMostlyNoun: boolean };

const byPresent = new Map<string, Verb>();
const byGerund = new Map<string, Verb>();
const gerunds = new Map<string, string>();

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
  gerunds.set(past, withEnding(base, "ing"));
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

/** "Introducing" of "introduced". */
export function gerundOfPast(word: string): string | undefined {
  return gerunds.get(word);
}
