// What is done, by the noun that names it: "responsible for the maintenance of 12 pumps" is to maintain them.

const VERBS = new Map(
  (
    "management manage,supervision supervise,maintenance maintain,preparation prepare,development develop,installation install,inspection inspect," +
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
/** "service and repair of rooftop units" as "Service and repair rooftop units"; null where the noun names no deed of the list. */
export function deedOfNoun(text: string, form: "base" | "past"): string | null {
  const [, one = "", other, things = ""] = OF.exec(text) ?? [];
  const verbs = [one, ...(other === undefined ? [] : [other])].map((noun) =>
    noun === "" ? null : said(noun, form),
  );
  if (things !== "" && verbs.every((verb) => verb !== null)) return `${large(verbs.join(" and "))} ${things}`;
  return null;
}

const large = (text: string) => text[0]!.toUpperCase() + text.slice(1);
