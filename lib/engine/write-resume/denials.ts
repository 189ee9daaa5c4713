/** What one did not do, and nothing else: for the verifier to know, and for no reader. "Did not miss a shift" is praise. */
const DENIED =
  /^(?:I )?(?:did not|didn['’]t|do not|don['’]t|have not|haven['’]t|was not|wasn['’]t|took no part|had no part)\b(?! (?:miss|lose|fail|drop|exceed|break|need|have an?y?\b))(?!.*\b(?:but|instead|rather|until|without)\b)/i;

export function isDenial(bullet: string): boolean {
  return DENIED.test(bullet);
}
