const GRAM = 3;

/** Letters by threes, each word with its edges: "use C" gives " us", "use", "se ", " c ". */
function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)) {
    const edged = ` ${word} `;
    for (let at = 0; at + GRAM <= edged.length; at += 1) grams.add(edged.slice(at, at + GRAM));
  }
  return grams;
}

/**
 * Makes a function that orders the names of a list by how many of their letters, by threes, a text has too: for
 * texts that share no word with any name. Names that share nothing follow in the order of the list. Reads the list at
 * its first call.
 */
export function alikeNames(names: readonly string[]): (text: string, count: number) => string[] {
  let read: { name: string; grams: Set<string> }[] | undefined;
  return (text, count) => {
    read ??= names.map((name) => ({ name, grams: gramsOf(name) }));
    const given = gramsOf(text);
    const shares = read.map(({ name, grams }, at) => {
      let shared = 0;
      for (const gram of grams) if (given.has(gram)) shared += 1;
      return { name, at, share: shared / Math.max(1, grams.size) };
    });
    shares.sort((a, b) => b.share - a.share || a.at - b.at);
    return shares.slice(0, count).map(({ name }) => name);
  };
}
