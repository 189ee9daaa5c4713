/**
 * The same reading, which answers for a text that it had lately from memory: one run asks several times for the same
 * words. What it answers is shared, so nobody may change it. At most `mostCharacters` of texts are kept; a full
 * memory is emptied whole, which is simpler than ageing, and one document refills it at once.
 */
export function remembered<Found extends object>(
  read: (text: string) => Found,
  mostCharacters: number,
): (text: string) => Found {
  const known = new Map<string, Found>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    characters += text.length;
    if (characters > mostCharacters) {
      known.clear();
      characters = text.length;
    }
    known.set(text, found);
    return found;
  };
}
