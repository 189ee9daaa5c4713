import { append, lowerFirst, replaceAt, replaceMatch } from "./editing.mjs";
import { kindred } from "./vocabulary.mjs";
import { longMonth } from "./seed-lines.mjs";

const isBullet = (line) => line.form === "bullet";
const SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const LONG = "January February March April May June July August September October November December".split(
  " ",
);

/** A change in the dates beside the line. */
function asideOf(line, pattern, chance, make) {
  const changed = replaceMatch({ text: line.aside }, pattern, chance, make);
  return changed && { text: line.text, aside: changed.text, start: 0, end: 0, isAside: true };
}

function nameIn(line, name, put) {
  const at = name === "" ? -1 : line.text.indexOf(name);
  return at === -1 || put === name ? null : replaceAt(line, at, at + name.length, put);
}

export const dateMutations = {
  "month moved": (line, chance) =>
    replaceMatch(line, new RegExp(`\\b(${LONG.join("|")})(?= \\d{4})`, "g"), chance, ([, month]) =>
      chance.pick([LONG[(LONG.indexOf(month) + 1) % 12], LONG[(LONG.indexOf(month) + 11) % 12]]),
    ),
  "year moved": (line, chance) =>
    replaceMatch(line, /\b(?:19|20)\d\d\b/g, chance, ([year]) =>
      String(Number(year) + chance.pick([-1, 1, -2, 3])),
    ),
  "year put in": (line, chance) =>
    isBullet(line) &&
    append(line, ` ${chance.pick(["since 1998", "in 2009", "in May 2007", "from 2003 to 2006"])}`),
  "month beside moved": (line, chance) =>
    asideOf(line, new RegExp(`\\b(${SHORT.join("|")})\\b`, "g"), chance, ([month]) =>
      chance.pick([SHORT[(SHORT.indexOf(month) + 1) % 12], SHORT[(SHORT.indexOf(month) + 11) % 12]]),
    ),
  "year beside moved": (line, chance) =>
    asideOf(line, /\d{4}/g, chance, ([year]) => String(Number(year) + chance.pick([-1, 1, -3]))),
  "ended became now": (line, chance) => asideOf(line, /– [A-Z]\w+ \d{4}/g, chance, () => "– now"),
  "dates of another role": (line) => {
    if (line.form !== "role" || !line.other) return null;
    const dates = line.facts.find((fact) => fact.itemId === line.other.id && fact.kind === "dates");
    return dates.text === line.aside
      ? null
      : { text: line.text, aside: dates.text, start: 0, end: 0, isAside: true };
  },
  "start of another role": (line) =>
    line.form === "sentence" && line.other
      ? nameIn(line, longMonth(line.role.start), longMonth(line.other.start))
      : null,
};

export const nameMutations = {
  "employer of another role": (line) => {
    if (!line.other || line.other.company === line.role.company) return null;
    if (isBullet(line)) return append(line, ` at ${line.other.company}`);
    return nameIn(line, line.role.company, line.other.company);
  },
  "employer invented": (line, chance, { employers }) => {
    if (isBullet(line)) return append(line, ` at ${chance.pick(employers)}`);
    return line.role ? nameIn(line, line.role.company, chance.pick(employers)) : null;
  },
  "school invented": (line, chance, { schools }) =>
    line.school ? nameIn(line, line.school.institution, chance.pick(schools)) : null,
  "issuer invented": (line, chance, { employers }) =>
    line.certification ? nameIn(line, line.certification.issuer, `${chance.pick(employers)} Board`) : null,
  "title of another role": (line) =>
    (line.form === "role" || line.form === "sentence") &&
    !line.role.title.toLowerCase().includes(line.other.title.toLowerCase())
      ? line.other && nameIn(line, line.role.title, line.other.title)
      : null,
  "rank raised": (line, chance, { ranks }) => {
    if (line.form !== "role" && line.form !== "sentence") return null;
    const rank = chance.pick(ranks);
    return line.text.includes(rank) ? null : replaceAt(line, 0, 0, `${rank} `);
  },
  "rank put in": (line, chance, { ranks }) =>
    isBullet(line) &&
    append(line, ` as ${chance.pick(ranks).replace(",", "").toLowerCase()} of the department`),
  "apprentice dropped": (line, chance) =>
    line.form === "bullet"
      ? null
      : replaceMatch(
          line,
          /\b(?:Assistant|Junior|Trainee|Apprentice|Student|Associate|Deputy|Second|Third) (?=[a-zA-Z])|(?<=[a-z] )(?:assistant|apprentice|intern|helper|aide)\b/g,
          chance,
          ([word]) => (/^[a-z]/.test(word) ? "specialist" : "Head "),
        ),
  "degree raised": (line, chance) =>
    line.school
      ? replaceMatch(
          line,
          /\b(?:Bachelor|Associate|Master|Diploma|Certificate|Licentiate|Baccalauréat Professionnel|High School Diploma|Modern Apprenticeship|Juris Doctor|Doctor)\b/g,
          chance,
          ([degree]) =>
            ({ Bachelor: "Master", Associate: "Bachelor", Master: "Doctor", Doctor: "PhD and Doctor" })[
              degree
            ] ?? "Bachelor's degree",
        )
      : null,
  "field changed": (line, chance) =>
    line.school
      ? nameIn(
          line,
          `, ${line.school.field}`,
          `, ${chance.pick(["Astrophysics", "International Law", "Applied Informatics", "Molecular Medicine"])}`,
        )
      : null,
  "degree put in": (line, chance) =>
    isBullet(line) &&
    append(
      line,
      chance.pick([", MBA", " with a master's degree", " while earning a PhD", ", holding a doctorate"]),
    ),
  "honors put in": (line, chance) =>
    line.school
      ? append(
          line,
          chance.pick([
            ", summa cum laude",
            ", with distinction",
            ", GPA 3.9",
            ", valedictorian",
            ", Dean's List",
          ]),
        )
      : null,
  "certification put in": (line, chance, { certifications }) => {
    const put = chance.pick(certifications);
    if (line.form === "certification") return nameIn(line, line.certification.name, put);
    return isBullet(line) || line.form === "skills" ? append(line, `, ${put}`) : null;
  },
  "customer put in": (line, chance, { customers }) =>
    isBullet(line) &&
    append(
      line,
      ` ${chance.pick(["for", "on behalf of", "at the request of", "with"])} ${chance.pick(customers)}`,
    ),
  "person put in": (line, chance, { people }) =>
    isBullet(line) &&
    append(line, ` ${chance.pick(["with", "under", "together with"])} ${chance.pick(people)}`),
  "place put in": (line, chance, { places }) => {
    if (isBullet(line)) return append(line, ` in ${chance.pick(places)}`);
    return line.form === "role" ? nameIn(line, line.role.location, chance.pick(places)) : null;
  },
};

export const skillMutations = {
  "skill swapped for its like": (line, chance) => {
    const found = [];
    for (const group of kindred) {
      for (const one of group) {
        const at = line.text.search(
          new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(one)}(?![\\p{L}\\p{N}+#])`, "u"),
        );
        if (at !== -1)
          found.push({
            at,
            one,
            others: group.filter((other) => !line.text.includes(other) && !one.includes(other)),
          });
      }
    }
    if (found.length === 0) return null;
    const { at, one, others } = chance.pick(found);
    const isSame = (a, b) => /excel/i.test(a) && /excel/i.test(b);
    const put = chance.pick(others.filter((other) => !isSame(one, other)));
    return put ? replaceAt(line, at, at + one.length, put) : null;
  },
  "skill put in": (line, chance, { skills }) => {
    const own = line.profile.skills.map(({ name }) => name.toLowerCase());
    const put = chance.pick(skills);
    if (line.role?.title.toLowerCase().includes(put.toLowerCase().slice(0, 6))) return null;
    if (own.includes(put.toLowerCase()) || line.text.toLowerCase().includes(put.toLowerCase())) return null;
    if (line.form === "skills") return append(line, `, ${put}`);
    return isBullet(line) && append(line, ` ${chance.pick(["using", "with", "in", "by means of"])} ${put}`);
  },
  "own skill put where it was not used": (line, chance) => {
    if (!isBullet(line)) return null;
    const own = line.profile.skills.map(({ name }) => name);
    // "Planned a menu" is menu planning: a skill whose words the line has is no lie.
    const said = `${line.text} ${line.role.title}`.toLowerCase();
    const fits = own.filter(
      (name) =>
        name.split(" ").some((word) => !said.includes(word.toLowerCase().slice(0, 4))) &&
        !/excel/i.test(name),
    );
    return fits.length === 0 ? null : append(line, ` using ${chance.pick(fits)}`);
  },
  "language level raised": (line, chance) =>
    line.form === "languages"
      ? replaceMatch(line, /\((?:elementary|intermediate|advanced|fluent)\)/g, chance, ([level]) =>
          level === "(fluent)" ? "(native)" : "(fluent)",
        )
      : null,
  "language put in": (line, chance) =>
    line.form === "languages" && append(line, `, ${chance.pick(["Mandarin", "Polish", "Hindi"])} (fluent)`),
};

const COUNTER = { without: "with", no: "every", never: "often", "not a": "a", "without a": "after a" };
export const scopeMutations = {
  "deed enlarged": (line, chance, { boasts }) => {
    if (!isBullet(line)) return null;
    const boast = chance.pick(boasts);
    const first = /^\p{L}+(?: \p{L}+ed\b)?/u.exec(line.text);
    if (!first || new RegExp(`\\b${boast.slice(0, 4)}`, "i").test(line.text)) return null;
    return /^(?:Le[ad]d?s?|Manage|Supervise|Oversee|Head)/.test(first[0]) &&
      /^(?:Led|Managed|Supervised|Oversaw|Headed|Directed)/.test(boast)
      ? null
      : replaceAt(line, 0, first[0].split(" ")[0].length, boast);
  },
  "help became the deed": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:Helped to (\w+)|Assisted (?:with|in|at)?|Contributed to|Supported|Took part in|helped with|Helped in|Shared|Co-wrote|heard or supported)(?= )/gi,
      chance,
      ([whole, verb]) => {
        const deed = verb
          ? { start: "Started", rewrite: "Rewrote", train: "Trained" }[verb]
          : chance.pick(["Led", "Delivered", "Owned", "Ran"]);
        return /^[a-z]/.test(whole) ? lowerFirst(deed) : deed;
      },
    ),
  "supervision dropped": (line, chance) =>
    replaceMatch(
      line,
      / under (?:the supervision of )?(?:a|an|two) [a-z ]+?(?= for| with|$)|, with one assistant| with (?:one|two|four|a|another) [a-z ]+?(?= to |$)(?=X)/g,
      chance,
      ([text]) => (text.startsWith(",") ? null : ""),
    ),
  "reach put in": (line, chance, { scopes }) => isBullet(line) && append(line, ` ${chance.pick(scopes)}`),
  "alone put in": (line, chance) =>
    isBullet(line) &&
    replaceAt(
      line,
      0,
      1,
      `${chance.pick(["Alone", "Single-handedly", "Independently", "Successfully", "Consistently"])} ${line.text[0].toLowerCase()}`,
    ),
  "all put in": (line, chance) =>
    isBullet(line) &&
    replaceMatch(line, /(?<=\b(?:with|for|in|of|to|and) )(?=[a-z]{4,}s\b)/g, chance, () =>
      chance.pick(["all ", "every one of the ", "the entire ", "most "]),
    ),
  superlative: (line, chance, { superlatives }) =>
    isBullet(line) &&
    replaceMatch(
      line,
      /(?<= )(?:a|an|the|two|three|four|of|with|for) (?=[a-z])/g,
      chance,
      ([word]) => `${word}${chance.pick(superlatives).replace(/^the /, "")} `,
    ),
  "outcome invented": (line, chance, { outcomes }) =>
    isBullet(line) && append(line, `, ${chance.pick(outcomes)}`),
  "negation dropped": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:without an?|without|with no|no|not|never|none|did not|not a|missed no)\b ?/gi,
      chance,
      ([text]) => {
        const word = text.trim().toLowerCase();
        if (word === "none") return "all ";
        if (word === "missed no") return "missed one ";
        if (word === "without a") return "with a ";
        if (word === "without an") return "with an ";
        if (word === "with no") return "with ";
        return COUNTER[word] ? `${COUNTER[word]} ` : "";
      },
    ),
  "negation put in": (line, chance) =>
    isBullet(line) &&
    !/^Never/.test(line.text) &&
    (chance.below(2) === 0
      ? replaceAt(line, 0, 1, `Never ${line.text[0].toLowerCase()}`)
      : append(line, chance.pick([" without any help", " with no errors", " without a single complaint"]))),
};

export const mixtureMutations = {
  "two roles in one line": (line, chance) => {
    if (!isBullet(line) || !line.other) return null;
    const other = chance.pick(line.other.bullets).text;
    const joint = chance.pick(["; ", " and ", ", and "]);
    return append(line, `${joint}${lowerFirst(other)}`);
  },
  "deed put at another employer": (line) => {
    if (!isBullet(line) || !line.other || line.other.company === line.role.company) return null;
    return replaceAt(line, 0, 1, `At ${line.other.company}, ${line.text[0].toLowerCase()}`);
  },
  "deed put under another title": (line) => {
    if (!isBullet(line) || !line.other) return null;
    if (line.role.title.toLowerCase().includes(line.other.title.toLowerCase())) return null;
    const title = lowerFirst(line.other.title);
    return replaceAt(
      line,
      0,
      1,
      `As ${/^[aeiou]/.test(title) ? "an" : "a"} ${title}, ${line.text[0].toLowerCase()}`,
    );
  },
  "object of the next fact": (line) => {
    if (!isBullet(line) || !line.next || line.role.bullets.length < 2) return null;
    const half = (text) => Math.max(text.indexOf(" ", text.length / 2), 1);
    const tail = line.next.text.slice(half(line.next.text));
    const at = half(line.text);
    const isOther = (tail.match(/\p{L}{5,}/gu) ?? []).filter((word) => !line.text.includes(word)).length > 1;
    return !isOther || /^ (?:and|or) /.test(tail) ? null : replaceAt(line, at, line.text.length, tail);
  },
};
