const AVAILABILITY =
  /\b(?:work|working|available|availability|flexib\w+|adjust\w*)\b[^.;]{0,50}\b(?:nights?|weekends?|evenings?|holidays?|overtime|rotating shifts?|any shift|(?:extended|long|irregular|additional) hours)\b|\b(?:mandatory|required|paid|some) overtime\b|\bovertime (?:is|may|will|as)\b|\b(?:ability|able|willing\w*|must|required|free) (?:to )?travel\b|\b(?:extensive|frequent|occasional|some|regular|local|domestic|international) travel\b|\b(?:weekends?|nights?|evenings?|holidays?)(?: and (?:weekends?|nights?|evenings?|holidays?))? (?:(?:are|is|work) )?(?:required|expected|a must|essential)\b|\b(?:work|stay)(?:ing)? (?:out of town|away from home)\b|\btravel (?:up to|is required|required|\d)/i;

/** When and where one has to be there: a condition, and no skill. */
export function isAvailability(text: string): boolean {
  return (
    /night|weekend|evening|holiday|overtime|shift|hours|travel|out of town|away from/i.test(text) &&
    AVAILABILITY.test(text) &&
    !/\bexperience\b/i.test(text)
  );
}
