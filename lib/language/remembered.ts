/** The longest word that is kept by itself: the engine keeps the whole text alive of which a longer part is kept. */
export const longestWord = 12;
/** What 20,000 words come to. */
export const mostOfWords = 120_000;

/**
 * The same reading, which answers for a text that it had lately from memory: one run asks several times for the same
 * words. What it answers is shared, so nobody may change what it says. At most `mostCharacters` of texts are kept,
 * none longer than `longest`; a full memory is emptied whole, which is simpler than ageing, and one document refills
 * it at once.
 */
export function remembered<Found extends object>(
  read: (text: string) => Found,
  mostCharacters: number,
  longest = Infinity,
): (text: string) => Found {
  const known = new Map<string, Found>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (text.length > longest) return found;
    characters += text.length;
    if (characters > mostCharacters) {
      known.clear();
      characters = text.length;
    }
    known.set(text, found);
    return found;
  };
}
