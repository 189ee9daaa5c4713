import type { Analysis } from "#lib/postings/schema.ts";
import { labelled } from "./heading-words.ts";

// Where one works. A field of the posting says it best, then a board's tag, then what the sentences say.

type WorkMode = Analysis["workMode"];

const DAYS =
  "(?:\\d|one|two|three|four)(?:(?: to |[-–])(?:\\d|two|three|four|five))?(?: or (?:two|three|four|more|\\d))? days?";
const WEEKLY = "(?: (?:a|per|each) weeks?| ?\\/ ?week| weekly)?";
// "Two days in the office", "one day of telework per week", "three days on site, two from home".
const HYBRID = new RegExp(
  "\\b(?:hybrid(?:e[nrs]?|modell?\\w*)?\\b(?! (?:cloud|electric|cable|fib(?:er|re)|network|plant|seed|drive|battery|engine|car|app|vehicle|warfare|war|mail|bond)s?\\b)|\\d x (?:in|at) (?:the )?office" +
    `|${DAYS}${WEEKLY} (?:in|at|from|out of) (?:the |our |an )?(?:[a-z]+ )?(?:office|studio)` +
    `|(?:[1-4]|one|two|three|four) days?${WEEKLY} on-?site\\b|\\bremote[- ]work(?:ing)? options?\\b|\\bmobile[ms]? arbeiten\\b` +
    `|${DAYS}${WEEKLY} (?:of |from |at |working )?(?:telework|remote|home|wfh|mobile work)` +
    `|(?:remotely|from home|wfh) (?:up to |for )?${DAYS}` +
    `|(?:in|at|from) (?:the|our) (?:[a-z]+ )?office (?:for )?${DAYS}` +
    "|(?:work(?:ing)?|be) (?:from|at) home (?:on |every |one )(?:the (?:fourth|fifth|others?|rest)|(?:mon|tues|wednes|thurs|fri)days?|day)\\b" +
    "|split(?:ting)? (?:your|their|the|our) (?:time|week|days|hours|work) between (?:[\\w’' ]{0,30}\\b(?:home|remote)|[^.\\n]{3,50} (?:and|&) (?:your )?home)\\b" +
    "|blended work(?:ing)?\\b|(?:home|remote)[- ]?work(?:ing)? (?:is |will be )?(?:also )?(?:possible|negotiable|an option|considered)\\b" +
    "|home\\b(?<=(?:in|at) (?:the|our) \\w+ (?:on |every )?(?:mon|tues|wednes|thurs|fri)days?\\b[^.\\n]{0,60} (?:at|from) home)" +
    "|home or (?:at|in|from) (?:the|our|an?) \\w+" +
    "|(?:\\d|one|two|three|four) (?:remote|home|office|telework|wfh)(?: working| office)? days?\\b" +
    "|(?:[1-8]0|[1-9]5) ?% (?:remote|of (?:their|your|the) time in (?:an|the|our) office|(?:in|from) (?:the |our )?office|home)" +
    "|remote work up to [1-9]\\d ?%|office-first\\b|LI-Hybrid\\b" +
    "|(?:\\d|un|deux|trois) ?(?:j\\.?|jours?) ?(?:\\/ ?|par )?(?:semaine |sem\\.? )?de télétravail|thuiswerk\\w*|thuis (?:te )?werken|h[ií]brid[oa]\\b|ibrid[oa]\\b|hybrydow\\w+|homeoffice[- ]?(?:möglich|anteil|tage?)|(?:home-?office|mobiles arbeiten) (?:ist )?(?:teilweise |tageweise )?möglich)" +
    "|télétravail[^\\n]{0,25}(?:fréquent|partiel|possible|jours?|\\dj)",
  "i",
);
const FULLY_REMOTE =
  /\b(?:(?:fully|100%|entirely|completely|permanently) remote\b|LI-Remote\b|home[- ]based\b|(?:100 ?% (?:teletrabajo|télétravail|remoto|zdalna|home-?office)|(?:teletrabajo|télétravail|remoto|home-?office):? (?:al )?100 ?%))/i;
const REMOTE =
  /\bremote(?:[- ](?:first|only|friendly|position|role|job|work|working|opportunity|based|option|options|usa?|uk|eu|europe|worldwide|anywhere|within|in)\b|\s*[,()|\n/–•·—-])|\bremotely\b|\bwork(?:ing)? from (?:home\b|anywhere\b(?! (?:for|up to|policy|scheme|program|\d))(?<!(?:weeks?|days?|months?)(?: of| to)? work(?:ing)? from anywhere))|\bhome[- ]office\b|\btelework|\btelecommut|location:? ?\(?remote|(?:model|arrangement|type|mode)[^\n]{0,20}: ?remote\b|\bremote\.?$|\b(?:teletrabajo|teletrabalho|trabajo remoto|trabalho remoto|praca zdalna|lavoro da remoto)\b/im;
const NOT_REMOTE =
  /(?:\bnot|\bno|isn['’]t|cannot be|unable to (?:offer|consider))\b[^.\n]{0,30}\b(?:remote(?:ly)?\b(?! (?:monitoring|sensing))|telework|telecommut|work from home)|\bremote (?:work(?:ing)? )?(?:is )?not\b|\bcan(?:not|['’]t| not) be (?:done|performed|worked|carried out) (?:from home|remotely)\b|\bnot eligible for (?:remote|telework)/i;
const OTHER_REMOTE =
  /\b(?:the|uk) home office\b|\bhome office (?:personal|project|licen[cs]e|visa|sponsor\w*|rules|guidance|approved|security|counting)\b|\bwork(?:ing)? from home (?:budget|allowance|stipend|set-?up|equipment|kit)\b|\bremote (?:monitoring|sensing|control|site|area|patient|support|desktop|access|locations?|communit\w+|villages?|islands?|teams?|hands)\b|\b(?:administered|conducted|proctored|held|delivered|completed|taken|interview\w*|available)(?: \w+){0,2} (?:remotely|from home)\b/gi;
// People are expected where the others are, at least now and then.
const OFFICE =
  /\b(?:come|coming|commut\w+|travel) (?:in|into|to) (?:the|our) (?:\w+ )?office|\b(?:time|days?|tuesdays?|thursdays?|mondays?|wednesdays?)\b[^.\n]{0,20} (?:in|at|from) (?:the|our) (?:\w+ )?office\b/i;
// An on-site nursery says nothing of where one works.
const ONSITE =
  /\bon-?site\b(?! (?:nursery|parking|gym|canteen|cafeteria|caf[eé]|child\s?care|cr[eè]che|day\s?care|fitness|clinic|amenities|facilities|restaurant|health|medical|housing|accommodation|training|visits?|laundry|case|interview|customer|client|support|meals?|store|shop|pool))|\bon site\b(?:(?=$|[.,;|)\n])(?<=(?:^|[|·•;:,(–—-] ?)on site)|(?= (?:(?:position|role|work|full)|(?:\w+ ){0,2}(?:days?|times) (?:a|per) week|every day)\b)|(?<=\b(?:based|located|fully|entirely|wholly|100 ?%|performed|done|carried out|(?:role|position|post|job|work|working) is|(?:must|will|to) be|days? (?:a|per) week,?|every day) on site))|\bin[- ]person (?:role|position|work)|\bin[- ]office\b|\boffice[- ]based\b|\bLI-Onsite\b/im;

const LABELS =
  "work location|(?:work(?:place|ing)?[- ]?)(?:mode|model|arrangement|type|style|setting|policy|location type)s?|workplace|remote type|remote job|location type|remote employment|remote status|remote|arbeitsmodell";

function labelledMode(text: string): WorkMode {
  if (/^yes\b/i.test(labelled(text.slice(0, 6000), "telework(?: eligible)?"))) return "hybrid";
  const value = labelled(text.slice(0, 6000), LABELS);
  if (value === "" || value.length > 60) return "";
  // "Work from office".
  if (/^WFO\b(?!.*\b[1-4] ?days?)/i.test(value)) return "onsite";
  if (/hybrid|flexible|some|partial|days?\b/i.test(value)) return "hybrid";
  if (/^(?:no\b|not\b|none|n\/a)|on-?site|in[- ]person|in[- ]office|office/i.test(value)) return "onsite";
  return /^(?:yes|fully|100%|remote|home|telework|eligible)/i.test(value) ? "remote" : "";
}

const CUE =
  /remot|brid|bryd|office|home|wfh|anywhere|blended|teletrab|zdaln|t[ée]l[ée]travail|thuis|telework|telecommut|studio|on-? ?site|in[- ]person|mobile work|mobile[ms]? arb|\bwfo\b/i;

// Below the posting a board lists other jobs.
const OTHER_JOBS =
  /^(?:similar jobs|people also viewed|related jobs|other jobs|more jobs|recommended jobs|jobs you (?:may|might) (?:also )?like)\b/im;

/** Where one works, as far as the text says it. */
export function findWorkMode(whole: string): WorkMode {
  if (!CUE.test(whole)) return "";
  const others = whole.search(OTHER_JOBS);
  const text = others > 0 ? whole.slice(0, others) : whole;
  const label = labelledMode(text);
  if (label !== "") return label;
  if (FULLY_REMOTE.test(text.slice(0, 500))) return "remote";
  if (HYBRID.test(text)) return "hybrid";
  if (FULLY_REMOTE.test(text)) return "remote";
  if (NOT_REMOTE.test(text)) return "onsite";
  const isRemote = REMOTE.test(text.replace(OTHER_REMOTE, " "));
  if (isRemote) return OFFICE.test(text) ? "hybrid" : "remote";
  return ONSITE.test(text) ? "onsite" : "";
}
