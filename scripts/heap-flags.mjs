// Flags of the server process, in one place for scripts/start.mjs and bench/; the Dockerfile repeats them.
// V8 would let rubbish grow towards a quarter of the machine's memory before it collects; docs/decisions/0016
// has what was measured (`npm run bench -- heap`).

export const heapFlags = ["--max-semi-space-size=8", "--max-old-space-size=1024"];
