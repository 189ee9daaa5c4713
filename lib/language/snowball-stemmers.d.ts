// The package ships no types; only what is used here is declared.
declare module "snowball-stemmers" {
  export function newStemmer(language: "english"): { stem(word: string): string };
}
