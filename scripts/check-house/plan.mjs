/** The plan of the house as the rules read it; CONTRIBUTING.md tells of it in words. A new folder in lib gets its place here. */

/** Lowest first: a feature may call what is before it, never what is after it. */
export const features = [
  "server",
  "accounts",
  "profile",
  "postings",
  "documents",
  "generations",
  "applications",
  "account-data",
];

/** Pure, and importable by every layer. */
export const baseFiles = ["lib/problem.ts", "lib/time.ts", "lib/text.ts", "lib/id.ts"];

export const pureFolders = ["engine", "language"];

/** Small pure files that a component may import besides schemas, problem, time and text. */
export const pureFilesForComponents = [
  "lib/profile/compare.ts",
  "lib/profile/completeness.ts",
  "lib/profile/merge.ts",
  "lib/profile/same.ts",
  "lib/profile/strengths.ts",
  "lib/profile/versions.ts",
  "lib/profile/words.ts",
  "lib/generations/stage-figure.ts",
  "lib/generations/strength-words.ts",
  "lib/engine/letter-lines.ts",
  "lib/engine/verify/finding-costs.ts",
];

/** The `imports` of package.json whose folder has another name. */
export const aliases = { "#seed/": "prisma/seed/", "#testing/": "scripts/testing/" };

/** Routes that are made by someone else than `route()`. */
export const foreignRoutes = ["app/api/auth/[...nextauth]/route.ts"];

/** Node modules that a pure file may import; from node:crypto only these. */
export const pureNodeModules = ["node:buffer", "node:url", "node:util", "node:string_decoder"];
export const pureCryptoNames = ["createHash", "createHmac", "timingSafeEqual", "hash"];

/** Packages that reach outside: a network, a disk, a database, a clock of their own. */
export const packagesWithEffects = [
  "next",
  "next-auth",
  "pg",
  "better-sqlite3",
  "nodemailer",
  "pino",
  "undici",
  "server-only",
];

export function featureOf(path) {
  const match = /^lib\/([^/]+)\//.exec(path);
  return match?.[1];
}

export function isSchema(path) {
  return /^lib\/[^/]+\/schema(\.ts|\/.+\.ts)$/.test(path);
}

/** What db.ts is made of, where each is a file of its own. */
const databaseParts = ["lib/server/sqlite-adapter.ts", "lib/server/owner-guard.ts", "lib/server/health.ts"];

/** Where Prisma may appear. */
export function mayUsePrisma(path) {
  return (
    /^lib\/[^/]+\/store(\.ts|\/.+\.ts)$/.test(path) ||
    /^lib\/postings\/search\//.test(path) ||
    /^lib\/server\/db([-.][^/]*|\/.+)$/.test(path) ||
    databaseParts.includes(path)
  );
}

export function isPrismaImport(specifier) {
  return (
    /^@prisma\//.test(specifier) ||
    /(^|\/)prisma\/generated(\/|$)/.test(specifier) ||
    /(^|\/)server\/prisma\//.test(specifier) ||
    /^\.\/prisma\//.test(specifier)
  );
}

/** A file that is started with `new Worker` and never imported; it cannot load "server-only". */
export function isWorker(path) {
  return /(^|[/-])worker\.(ts|mts|mjs)$/.test(path);
}
