/** What a line lacks, in words for whoever wrote it. */
export class Refusal extends Error {}
