import { isEmployerName, isInAddress, isNamedInText } from "./company.ts";
import { CITY_STATE, ROLE, tidy } from "./heading-words.ts";
import { isHouseName, isTown, ORGANIZATION, POSTCODE } from "./names-and-towns.ts";
import { isKnownCity, isRegion } from "./places.ts";

// A title's line, cut into title, employer and place.

export type Split = { title: string; company: string; place: string };

/** A name in capitals as the text writes it elsewhere, or with its words' first letters large. */
function inSmallLetters(name: string, text: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const plain = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    const written = text.slice(at, at + name.length);
    if (/\p{Ll}/u.test(written) && plain.length === text.length) return written;
  }
  return name.replace(/\p{L}+/gu, (word) =>
    word.length > 2 ? word[0]! + word.slice(1).toLowerCase() : word,
  );
}

const OF_A_HOUSE =
  /^,|^(?:['’]s)?,? (?:team|department|dept|ward|unit|division|section|program(?:me)?|group of|office|desk|service|project|role|position|job)\b/i;

const mostBefore = 200;

/** Whether a name of several words stands in the text again, and not as a part of the house. */
function isNamedAgain(name: string, text: string): boolean {
  const first = text.indexOf(name);
  const again = first < 0 || first > mostBefore ? -1 : text.indexOf(name, first + name.length);
  return (
    again >= 0 &&
    // "Prince George, BC" is a town.
    text[first + name.length] !== "," &&
    !/\bthe $/i.test(text.slice(again - 4, again)) &&
    !OF_A_HOUSE.test(text.slice(again + name.length))
  );
}

/** A part of the title's line that is the employer's: it is spoken of, or has an address, or a company's ending. */
function isEmployer(name: string, text: string): boolean {
  const plain = name.replace(/\s*\(.*\)$/, "");
  if (isNamedInText(plain, text, true)) return true;
  // "Harbor Suites Duluth Canal Park" of which the text says that "Harbor Suites … is looking for": its branch.
  const chain = plain.split(" ").slice(0, 2).join(" ");
  if (plain.split(" ").length > 2 && isEmployerName(chain) && isNamedInText(chain, text, true)) return true;
  if (!isEmployerName(plain)) return false;
  if (isHouseName(plain) && isNamedAgain(plain, text)) return true;
  if (
    /^(?:University|College|City|County|Department) of |\b(?:University|College|Trust|Hospital|Academy|Council)$/.test(
      plain,
    )
  )
    return true;
  return isInAddress(plain, text) || /\b(?:GmbH|Inc|LLC|Ltd|plc|AG|BV|SE|Group)\.?$/.test(plain);
}

// What a board or an agency hangs behind the title to draw the eye: pay, a bonus, shifts, how soon one starts.
const LURE =
  /^(?:(?:up to|from|c\.?|circa) )?[$£€] ?\d|\b(?:sign(?:ing)?[- ]?on|signing|joining|retention|welcome) bonus\b|^(?:(?:rotating|rotational|nights?|days?|evenings?|weekends?|early|late|twilight|split|continental|mornings?|double|day|\dx?\d?|and|or|&|\/) ?)+shifts?$|^(?:(?:nights?|days|evenings?|weekends?|mornings?|lates|earlies|and|or|&|\/) ?)+$|^(?:immediate starts?|start (?:asap|immediately|now)|urgent(?:ly)?(?: (?:hiring|required|needed))?|asap|no experience(?: (?:needed|required|necessary))?|(?:great|excellent|full) benefits|temp(?:orary)?[ -]to[ -]perm(?:anent)?|term[- ]time(?: only)?|new grads?(?:uates)?(?: are)? welcome|live[- ]in(?: (?:available|possible|role|position))?|accommodation (?:available|provided|included)|home (?:every |most )?(?:weekends?|nights?|daily|weekly)|multiple (?:positions|locations|openings))!?$/i;

const IN_BRACKETS = /\s*\(([\p{L} .'’-]{2,40}, (?:[A-Z]{2,3}|\p{Lu}[\p{L} ]+))\)$/u;

// "Ref 20331", "Band 3": of a notice's line what is neither title nor name.
const REFERENCE =
  /^(?:job |vacancy |our )?(?:ref(?:erence)?|req(?:uisition)?|id|vacancy|post)(?: no| number| code| id)?\.?:? ?#?[A-Z]*[\w/-]*\d[\w/-]*$/i;
const GRADE = /^(?:band|grade|scale|level|tier|salary grade) [\dA-Z]{1,4}[a-z]?$/i;

/** "Ref 20331 / Baker / Leith / Band 3": title and town, where a reference shows what the bars part; else null. */
function splitReferenced(line: string): Split | null {
  const parts = line.split(/\s+[|/·]\s+|\s+[–—-]\s+/);
  if (parts.length < 2 || !parts.some((part) => REFERENCE.test(part))) return null;
  const [title = "", town = "", ...rest] = parts.filter((part) => !REFERENCE.test(part) && !GRADE.test(part));
  if (title === "" || rest.length > 0) return null;
  const isPlace = town !== "" && (isTown(town) || isKnownCity(town) || CITY_STATE.test(town));
  if (town !== "" && !isPlace) return null;
  return { title: tidyTitle(title), company: "", place: isPlace ? town : "" };
}

const REMOTE = /^remote(?: \([^()]*\))?$/i;

/** "Roofer | Tern Roofing | Cupar, Fife": three parts, the second in the form of a house, the third of a town; else null. */
function splitInThree(line: string): Split | null {
  const [title = "", name = "", town = "", ...rest] = line.split(/\s*[|·]\s*/);
  if (town === "" || rest.length > 1 || !isHouseName(name)) return null;
  if (
    !isTown(town.replace(POSTCODE, "")) &&
    !CITY_STATE.test(town) &&
    !isKnownCity(town) &&
    !REMOTE.test(town)
  )
    return null;
  if (isHouseName(title) && ORGANIZATION.test(title)) return null;
  return { title: tidyTitle(title), company: name, place: REMOTE.test(town) ? "Remote" : tidy(town, 80) };
}

// "Coles Bay, Tasmania": a region written out behind a town.
function isTownInRegion(part: string): boolean {
  const [, region = ""] = /^[^,]{3,40}, (\p{Lu}\p{Ll}[\p{L} ]{2,30})$/u.exec(part) ?? [];
  return region !== "" && isRegion(region) && isTown(part);
}

const PREMISES =
  /^(.{3,30}) (?:Garage|Depot|Store|Branch|Shop|Yard|Warehouse|Office|Site|Terminal|Station)$/u;

/** "Drogheda" of "Drogheda Garage", a house's premises in a known town; else "". */
function townOfPremises(part: string): string {
  const town = PREMISES.exec(part)?.[1] ?? "";
  return isKnownCity(town) ? town : "";
}

/** A part of the title's line in which, by the text, one works: "their depot in Dandenong South". */
function isPlaceOfText(written: string, text: string): boolean {
  if (!isTown(written) || !/\p{Ll}/u.test(written)) return false;
  return [",", ".", " ", "\n", ";"].some((end) => text.includes(` in ${written}${end}`));
}

const ROLE_AND_TOWN = /^([^,]{3,60}), (\p{Lu}[\p{L} .'’-]{2,30})$/u;
const WALKED_INTO =
  / (?:Dental(?: Care| Practice| Centre| Clinic| Surgery)?|Care Home|Nursing Home|Lodge|Pub|Surgery|Practice|Primary|School|Academy|Hospital|Clinic|Nursery|Vets|Hotel|Inn|Restaurant|Café|Bakery|Brewery|Farm|Pharmacy|Museum|Theatre|Church|Salon|Garage|Hospice)$/;

/** "Head Gardener, Thornbury Estate, Dorset": a role, a house by its form, its town or county; else null. */
function splitByCommas(line: string): Split | null {
  const [title = "", name = "", town = "", ...rest] = line.split(", ");
  if (town === "" || rest.length > 0 || !ROLE.test(title) || ROLE.test(name) || !isHouseName(name))
    return null;
  if (!isRegion(town) && !isKnownCity(town)) return null;
  return { title: tidyTitle(title), company: name, place: tidy(town, 80) };
}

/** "Title at Company", "Title – Place", "Title | Company | Place". */
export function splitTitle(line: string, text: string): Split {
  const whole = splitReferenced(line) ?? splitInThree(line) ?? splitByCommas(line);
  if (whole) return whole;
  // "COOK – THE LARDER (ASHEVILLE, NC)"
  const town = IN_BRACKETS.exec(line)?.[1] ?? "";
  if (town !== "" && !ROLE.test(town)) {
    const rest = splitTitle(line.replace(IN_BRACKETS, ""), text);
    return { ...rest, place: rest.place || inSmallLetters(town, text) };
  }

  const at = /^(.{3,80}?)(?:\s+at\s+|\s+@\s*|\s+bei\s+|\s+chez\s+)(?=\p{Ll}{0,5}[\p{Lu}\d])(.{2,60})$/u.exec(
    line,
  );
  if (at && (ROLE.test(at[1]!) || /^(?:\S+ ){0,3}\p{L}+(?:er|or|ist|ian|man|woman)$/u.test(at[1]!))) {
    const [company = "", ...rest] = at[2]!.split(
      /\s+[-–—|]\s+|\s+in\s+(?=\p{Lu})|,\s+(?!(?:Inc|LLC|Ltd|L\.L\.C|Corp|GmbH|P\.C)\b)/u,
    );
    return { title: tidyTitle(at[1]!), company: tidy(company, 80), place: tidy(rest.join(", "), 80) };
  }
  const parts = line.split(/\s+[|–—·]\s+|\s+-\s+/);
  const found: Split = { title: "", company: "", place: "" };
  for (const part of parts) {
    const isPlace =
      (CITY_STATE.test(part) || (found.title !== "" && (isKnownCity(part) || isTownInRegion(part)))) &&
      !ROLE.test(part);
    const premises = found.title === "" ? "" : townOfPremises(part);
    if (premises !== "") {
      found.place ||= premises;
      continue;
    }
    const [capitals = "", ...town] = part.split(", ");
    const name = found.title === "" ? capitals : inSmallLetters(capitals, text);
    // "The Saltmarsh, Whitby", "Elm Tree Surgery": a house by its form, with its town or its kind.
    const isHouse = () =>
      ROLE.test(found.title) &&
      isHouseName(name) &&
      (town.length > 0 ? isTown(town.join(", ")) || isRegion(town.join(", ")) : true) &&
      // "Research Nurse - Green Ward, Ashby": a part of a house stands there as well.
      (WALKED_INTO.test(name) || (town.length > 0 && (/^The /.test(name) || isKnownCity(town.join(", ")))));
    if (found.title !== "" && !ROLE.test(name) && (isEmployer(name, text) || isHouse())) {
      found.company ||= tidy(name, 80);
      found.place ||= tidy(town.join(", "), 80);
      continue;
    }
    // What stands behind the employer is where it is.
    if (found.company !== "" && /^\p{Lu}[\p{L} ]+ (?:Campus|Site|Office|Branch|Store)$/u.test(part)) {
      found.place ||= tidy(part.replace(/ \w+$/, ""), 80);
      continue;
    }
    const seat = found.title === "" ? undefined : /^(\p{Lu}[\p{L} ’'-]{2,30}?)[- ][Bb]ased$/u.exec(part)?.[1];
    if (seat !== undefined) found.place ||= tidy(seat, 80);
    else if (isPlace && !found.place) found.place = tidy(inSmallLetters(part, text), 80);
    else if (found.title !== "" && !found.place && isPlaceOfText(inSmallLetters(part, text), text))
      found.place = tidy(inSmallLetters(part, text), 80);
    else if (found.title === "") found.title = part;
    else if (!ROLE.test(found.title) && ROLE.test(part)) {
      found.company ||= tidy(found.title, 80);
      found.title = part;
    } else if (/^(?:remote|hybrid|on-?site|full|part|\d)/i.test(part) || LURE.test(part)) continue;
    else found.title += ` - ${part}`;
  }
  const title = tidyTitle(found.title);
  // "HR Advisor (12 month FTC), Birmingham, hybrid": the town behind a role is where it is.
  const [, role = "", seat = ""] = ROLE_AND_TOWN.exec(title) ?? [];
  if (found.place === "" && isKnownCity(seat) && ROLE.test(role))
    return { ...found, title: tidyTitle(role), place: seat };
  return { ...found, title };
}

/** Without what boards put around a title: "(m/f/d)", "- Job ID 123", "(Remote)", a requisition number. */
export function tidyTitle(text: string): string {
  const plain = text
    .replace(/\s*[(,–-]*\s*\d{2,3}(?:\s*[-–]\s*\d{2,3})?\s*%.*$/, "")
    .replace(/^as (?:an?|the|our) (?=\p{L})/iu, "")
    .replace(/^(?:updated|extended|revised|reposted|re-?advertised)\s*[-–—:!*]+\s*(?=\p{L})/iu, "")
    .replace(/[\s-]*\bclick here\b.*$/i, "")
    .replace(
      /\s*\((?:[mwfdhxvi](?:\s*[/|,]\s*[mwfdhxvi]){1,3}|all genders?|gn|remote|hybrid|on-?site|full[- ]time|part[- ]time|he\/she\/they)\)/gi,
      "",
    )
    .replace(/\s+[mwfhd]\/[mwfhd](?:\/[dxv])?\b/gi, "")
    .replace(
      /\s*[-–|,#(]*\s*(?:job|req|requisition|position|posting|class)?\s*(?:id|no\.?|number|code|#)\s*[:#]?\s*[\w-]*\d[\w-]*\)?$/i,
      "",
    )
    .replace(/\s*[-–|(,]+\s*(?:fully )?(?:remote|hybrid|on-?site|full[- ]time|part[- ]time)\b[^-–|]*$/i, "")
    .replace(/\s*[-–|(,]+\s*(?:fixed[- ]term|temporary|permanent)\b(?:\s*\([^)]*\))?[^-–|]*$/i, "")
    .replace(/\s+in (?:teilzeit|vollzeit)(?:[ /]+.*)?$/i, "")
    // "PLA0417", a council's own number for the post.
    .replace(/\s*[-–|(]\s*(?!ISO|SAP|ASP)[A-Z]{2,5}[-/]?\d{3,7}\)?$/, "")
    .replace(/\s*\*+[^*]+\*+$/, "")
    .replace(/\s*\((?:\d{1,2}[- ]months? )?(?:contract|ftc|maternity cover|interim)\b[^()]*\)$/i, "")
    .replace(
      /\s+(?:required|needed)?\s*[-–,]?\s*\b(?:immediate start|start(?:ing|s)? (?:immediately|asap|now|today|tomorrow|next week|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b.*$/i,
      "",
    )
    .replace(
      /\s+(?:wanted|urgently (?:needed|required)|needed asap|gesucht|gezocht|aranıyor|cercasi|sökes|søges)!*$/i,
      "",
    )
    .replace(/^(?:مطلوب|требуется|ищем|потрібен) /iu, "")
    .replace(/^(?:job (?:title|posting)|position|vacancy|title|role|stellenangebot)\s*:\s*/i, "");
  return tidy(plain.replace(SEVERAL, ""));
}

// "Baker x 2", "Baker (3 posts)", "2 x Baker".
const SEVERAL =
  /\s*[(–-]*\s*\b(?:x ?\d{1,2}|\d{1,2} ?x|\d{1,2} (?:posts?|positions?|vacanc(?:y|ies)|openings?))\)?$|^\d{1,2} ?x (?=\p{L})/iu;
