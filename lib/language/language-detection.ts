import { bareLettersEnd, lettersEnd } from "./letters.ts";

// Own profiles of grammar words instead of the package eld: this stage is a plain synchronous function, and eld's
// smallest build takes 0.24 s to import and, by its README, 37 MB. On the 1,029 postings that this was developed
// on the two agree in 1,018; most of the others are pages of navigation without sentences.

const PROFILES: Record<string, string> = {
  en: "the and of to in for with you your our we is are be will as on or that have this an by at from who their must not can it all which has they no if so than more most other into over about what when how also only these those any both each may should would could do does had within across through them his her its was were been such while where there here",
  de: "und die der in für mit sie wir von das ist den zu im ein eine einen bei auf oder dich unser unsere du als dein deine ihre sowie auch dem zur zum wie dir nicht werden an des sind sich was so wenn wird kannst hast bist euch ihr eure vom bis mehr durch haben hat sein nach man keine",
  fr: "et de la les des le en du à un une pour vous nous dans sur est votre notre au avec par aux qui ou ce nos vos être plus que sont son l'équipe d'un d'une tu es ton ta tes ses sa leur leurs aussi comme chez afin mais très sans cette",
  es: "de la y en el los las que para con un una del se por tu es al nuestro nuestra como más o su te lo nos equipo años eres ser somos tus sus muy también desde entre sobre este esta",
  pt: "de e a o do da em para os com um uma que as no na dos das por você nossa nosso ou se mais são como ao seu sua ser nos não nas pelo pela suas também sem até",
  it: "di e il la per in con che un una del della dei delle le i si è al nel sono alla come gli da o anche nostro nostra tuo più ti lavoro",
  nl: "de en het van een in je voor met te is op wij dat bij jouw ons die als onze aan we zijn om naar of jij ook niet hebt wat uit jou hebben heeft worden wordt nog meer onder",
  sv: "och att i en som för av på vi med du är det till om har ett eller vår din dig kommer oss kan hos våra inom",
  no: "og i å til som for av på vi med du er det en har et eller vår deg vil kan oss hos våre innen ikke",
  da: "og i at til som for af på vi med du er det en har et eller vores dig vil kan os hos din inden ikke",
  fi: "ja on sekä että tai myös ovat se olet me sinun meidän joka kun voit työ sinulla kanssa ole olemme",
  pl: "i w z na do się że oraz dla jest o nie to w od po jak za przez będziesz nas lub twoje nasze praca co ze",
  cs: "a v na se je že pro s do o z by za nebo jsme jako vám práce si ve od naše to po máte",
  ro: "și de în la cu pentru un o din care este sau pe a să ale mai ce lui nostru ai",
  tr: "ve bir için ile bu olarak veya da de en çok olan her sahibi iyi gibi konusunda",
  hu: "a az és hogy is egy nem vagy van meg számára valamint csapat munka amely",
  id: "dan yang di untuk dengan dari dalam ini kami anda pada atau akan sebagai memiliki",
};

// A short posting is a list of nouns without any grammar. A word that English has, too, is none of another's.
const POSTING_WORDS: Record<string, string> = {
  en: "experience years requirements required preferred desirable knowledge skills degree license licence driving salary hours week ability responsibilities qualifications duties",
  de: "ausbildung abgeschlossene abgeschlossenes studium berufserfahrung erfahrung kenntnisse mindestens jahre jahren stunden vollzeit teilzeit stelle bewerbung aufgaben anforderungen vergütung führerschein deutsch deutschkenntnisse englischkenntnisse fachkraft mitarbeiter abgeschlossenen gute sehr unbefristet urlaub wünschenswert erforderlich",
  fr: "expérience expérimenté ans année années diplôme diplômé compétences connaissances connaissance maîtrise poste missions salaire permis anglais français recherche recherchons exigé exigée souhaité souhaitée rémunération contrat plein partiel entreprise candidature lettre heures",
  es: "experiencia conocimientos conocimiento mínimo mínima requisitos requisito puesto titulación título formación funciones inglés carnet conducir jornada completa salario contrato empresa buscamos imprescindible valorable deseable horas año nivel alto dominio",
  pt: "experiência conhecimentos conhecimento mínimo mínima requisitos vaga formação funções inglês carta condução salário contrato empresa procuramos ensino superior desejável obrigatório horas anos licenciatura",
  it: "esperienza conoscenza conoscenze almeno anni requisiti posizione laurea mansioni inglese patente retribuzione contratto azienda cerchiamo ricerca pieno ottima buona richiesta",
  nl: "ervaring minimaal jaar opleiding kennis vereist functie taken eisen rijbewijs salaris uur vacature bedrijf zoeken gewenst beheersing nederlands engels werkervaring",
  sv: "erfarenhet minst års utbildning kunskaper krav tjänst arbetsuppgifter meriterande körkort lön heltid deltid söker ansökan svenska engelska legitimerad",
  no: "erfaring minst års utdanning kunnskap krav stilling arbeidsoppgaver førerkort lønn heltid deltid søker søknad norsk engelsk autorisasjon",
  da: "erfaring mindst års uddannelse kendskab krav stilling arbejdsopgaver kørekort løn fuldtid deltid søger ansøgning dansk engelsk autorisation",
  fi: "kokemus kokemusta vähintään vuoden vuotta koulutus osaaminen osaamista vaatimukset tehtävä tehtävät ajokortti palkka kokoaikainen osaaikainen haemme hakemus suomi englanti",
  pl: "doświadczenie doświadczenia lat roku lata wykształcenie wyższe średnie znajomość wymagania wymagane stanowisko obowiązki prawo jazdy wynagrodzenie umowa pełny etat pracę szukamy widziane języka angielskiego",
  tr: "deneyim deneyimi yıl aranıyor aranan nitelikler mezunu sertifikası maaş görevi bilgisi tercihen iş",
  ro: "experiență cunoștințe studii minim ani salariu permis conducere căutăm angajăm cerințe responsabilități",
  hu: "tapasztalat végzettség legalább éves fizetés jogosítvány elvárások feladatok keresünk munkakör ismerete",
  id: "pengalaman minimal tahun pendidikan kemampuan gaji lulusan dibutuhkan persyaratan diutamakan",
  cs: "zkušenosti zkušenost praxe minimálně roky vzdělání znalost požadavky pozice řidičský průkaz mzda smlouva úvazek hledáme výhodou angličtina angličtiny",
};

const SCRIPTS: [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["uk", /[іїєґІЇЄҐ]/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
];

const KANA = SCRIPTS[0]![1];
const leastKana = 0.02;

const sliceLength = 800;
const sliceCount = 8;
const shortLine = 12;

const languages = Object.keys(PROFILES);
let index: Map<string, number[]> | undefined;

/** For each word the places of its languages in the list of all. */
function languagesByWord(): Map<string, number[]> {
  if (index) return index;
  index = new Map();
  for (const [place, language] of languages.entries()) {
    for (const word of new Set(`${PROFILES[language]} ${POSTING_WORDS[language] ?? ""}`.split(" ")))
      index.set(word, [...(index.get(word) ?? []), place]);
  }
  return index;
}

function otherScript(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  for (const [language, pattern] of SCRIPTS) {
    // A Ukrainian text has its own letters in a few places only.
    if (share(pattern) > (language === "uk" ? 0.03 : language === "ja" ? 0.15 : 0.4))
      // A Japanese list of nouns is written in Han, with a particle here and there; Chinese has no kana.
      return language === "zh" && share(KANA) > leastKana ? "ja" : language;
  }
  return "";
}

/** Letters, and behind an apostrophe more of them. */
function wordsOf(sample: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < sample.length; start += 1) {
    let end = lettersEnd(sample, start);
    if (end === start) continue;
    if (sample[end] === "'" || sample[end] === "’") end = behindApostrophe(sample, end);
    found.push(sample.slice(start, end).replace("’", "'"));
    start = end - 1;
  }
  return found;
}

function behindApostrophe(text: string, at: number): number {
  const end = bareLettersEnd(text, at + 1);
  return end > at + 1 ? end : at;
}

/** Words in small letters, of a text not in capitals without "AI" and "IT", which are grammar only in small ones. */
function plainWords(sample: string): string[] {
  const words = wordsOf(sample);
  const all: string[] = [];
  const withoutShort: string[] = [];
  let inCapitals = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    const isInCapitals = word !== lower && word === word.toUpperCase();
    if (isInCapitals) inCapitals += 1;
    all.push(lower);
    if (!isInCapitals || word.length < 2 || word.length > 3) withoutShort.push(lower);
  }
  const isShouting = inCapitals * 2 > words.length;
  return isShouting ? all : withoutShort;
}

/**
 * The ISO 639-1 code of the language that most of a text is written in, "" when it is too short to tell or no
 * language. Looks at eight slices of 800 characters, spread evenly: postings often mix a form and a text.
 */
export function detectLanguage(text: string): string {
  const slices = Math.min(sliceCount, Math.ceil(text.length / sliceLength));
  let sample = "";
  for (let slice = 0; slice < slices; slice += 1) {
    const start = Math.floor((slice * text.length) / slices);
    sample += `${text.slice(start, start + sliceLength)} `;
  }
  const script = /[^\u0000-\u024f\u2000-\u22ff]/.test(sample) ? otherScript(sample) : "";
  if (script !== "") return script;
  const scores = new Float64Array(languages.length);
  const met: number[] = [];
  const words = plainWords(sample);
  const count = words.length;
  const byWord = languagesByWord();
  for (const word of words) {
    const places = byWord.get(word);
    if (!places) continue;
    // A word of several languages speaks for each, but less.
    for (const place of places) {
      if (scores[place] === 0) met.push(place);
      scores[place]! += 1 / places.length;
    }
  }
  const [best, second] = met.sort((a, b) => scores[b]! - scores[a]!);
  if (best === undefined) return "";
  const score = scores[best]!;
  // In a line of a few words one word that no other language has is enough.
  const isAlone =
    count <= shortLine && score >= 1 && (second === undefined ? 0 : scores[second]!) <= score / 2;
  return isAlone || score >= Math.max(1.5, count * 0.04) ? languages[best]! : "";
}
