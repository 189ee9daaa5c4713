// What is done, by the noun that names it: "responsible for site coordination" is to coordinate a site's.

const VERBS = new Map(
  (
    "coordination coordinate,management manage,supervision supervise,maintenance maintain,preparation prepare,development develop,installation install,inspection inspect," +
    "administration administer,implementation implement,evaluation evaluate,recruitment recruit,procurement procure,operation operate,organisation organise,organization organize," +
    "repair repair,service service,delivery deliver,production produce,assembly assemble,distribution distribute,construction construct,calibration calibrate,translation translate"
  )
    .split(",")
    .map((row) => row.split(" ") as [string, string]),
);

const past = (verb: string) =>
  /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
const said = (noun: string, form: "base" | "past") => {
  const verb = VERBS.get(noun.toLowerCase());
  return verb === undefined ? null : form === "base" ? verb : past(verb);
};

const OF = /^(?:the )?(\p{L}+)(?: and (?:the )?(\p{L}+))? of (.+)$/su;
const BEFORE =
  /^(?:the )?((?:[\p{L}/-]+ ){1,4}?)(\p{L}+)(?= (?:with|for|across|between|at|in|on|to)\b|$)(.*)$/su;

/**
 * "service and repair of rooftop units" as "Service and repair rooftop units", "site logistics coordination with …" as
 * "Coordinate site logistics with …"; null where the noun names no deed of the list.
 */
export function deedOfNoun(text: string, form: "base" | "past"): string | null {
  const [, one = "", other, things = ""] = OF.exec(text) ?? [];
  const verbs = [one, ...(other === undefined ? [] : [other])].map((noun) =>
    noun === "" ? null : said(noun, form),
  );
  if (things !== "" && verbs.every((verb) => verb !== null)) return `${large(verbs.join(" and "))} ${things}`;
  const [, what = "", noun = "", rest = ""] = BEFORE.exec(text) ?? [];
  const verb = noun === "" || / (?:and|or|of) /.test(` ${what}`) ? null : said(noun, form);
  return verb === null ? null : `${large(verb)} ${what.trim()}${rest}`;
}

const large = (text: string) => text[0]!.toUpperCase() + text.slice(1);
