const AVAILABILITY =
  /\b(?:work|working|works|available|availability|flexib\w+|adjust\w*)\b[^.;]{0,50}\b(?:nights?|weekends?|evenings?|(?:early )?mornings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?|overtime|(?:rotating|varied|varying|variable|different|changing|early|late|split|12[- ]hour|any) shifts?|shift (?:pattern|work|rota)s?|rotas?|(?:extended|long|irregular|additional|unsocial|antisocial|flexible) hours)\b|\b(?:early (?:riser|starts?)|on[- ]call (?:rota|work|duty|duties|shifts?)|shift work)\b|\b(?:mandatory|required|paid|some) overtime\b|\bovertime (?:is|may|will|as)\b|\b(?:ability|able|willing\w*|must|required|free) (?:to )?travel\b|\b(?:extensive|frequent|occasional|some|regular|local|domestic|international) travel\b|\b(?:weekends?|nights?|evenings?|holidays?)(?: and (?:weekends?|nights?|evenings?|holidays?))? (?:(?:are|is|work) )?(?:required|expected|a must|essential)\b|\b(?:work|stay)(?:ing)? (?:out of town|away from home)\b|^(?:nights?|weekends?|evenings?|holidays?|early mornings?)(?:(?:,| and| or| &) (?:nights?|weekends?|evenings?|holidays?))*(?:,.{0,30})?$|\b(?:irregular|unsocial|antisocial|long) hours\b|^travel (?:between|within|across|to|throughout)\b|\btravel (?:up to|is required|required|\d)|\b(?:restrictions? on|unrestricted) (?:international )?travel\b|\b(?:live|living|reside|residing) (?:with)?in (?:an? )?(?:(?:reasonable|easy|commut\w+|short) |\d+ (?:miles|km|minutes) )|\b(?:live|reside) (?:close|near|locally)\b|\b(?:able|ability) to (?:get|commute) to\b|^flexible to work \d|\b(?:early|late) (?:starts?|finish(?:es)?)\b/i;

/** When and where one has to be there: a condition, and no skill. */
export function isAvailability(text: string): boolean {
  return (
    /night|weekend|evening|morning|day\b|days\b|rota|early|on[- ]call|overtime|shift|hours|travel|liv(?:e|ing) (?:within|in a|close|near|locally)|resid(?:e|ing) (?:within|in a|near)|out of town|away from|late|to get|commute|flexible to/i.test(
      text,
    ) &&
    AVAILABILITY.test(text) &&
    !/\bexperience\b/i.test(text)
  );
}
