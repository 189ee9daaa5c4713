// Flags of the server process, in one place for scripts/start.mjs and bench/.

export const heapFlags = ["--max-semi-space-size=16"];
