import { defineConfig } from "vitest/config";

// A zone with a quarter of an hour in it and no summer time: whatever mixes up local and universal time shows.
// Set here, before a worker starts, since Node reads it once.
process.env.TZ = "Asia/Kathmandu";

const shared = {
  // With it `import "server-only"` is an empty file, as it is in Next's server bundle. Not "import" or "module":
  // vitest hands these on to Node, where `require("pg-pool")` would then find an ES module and break pg.
  ssr: { resolve: { conditions: ["react-server", "node"] } },
};

// Also below bench/floor, where a bench leaves its build.
const everywhere = ["**/node_modules/**", "**/.next/**"];

function stores(database: "sqlite" | "postgresql") {
  return {
    ...shared,
    test: {
      name: database,
      include: ["lib/**/*.db.test.ts"],
      exclude: everywhere,
      env: { TEST_DATABASE: database },
      globalSetup: [`scripts/testing/${database}-base.ts`],
      setupFiles: ["scripts/testing/fail-on-console.ts", "scripts/testing/open-fresh-database.ts"],
      isolate: false,
      testTimeout: 20_000,
      hookTimeout: 30_000,
    },
  };
}

/** Files that need no database and share a process: loading the lexicon for each took a third of the time. What a
 * test replaces (a clock, a setting), it puts back. */
const sharing = {
  setupFiles: ["scripts/testing/fail-on-console.ts"],
  testTimeout: 20_000,
  isolate: false,
};

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          ...sharing,
          name: "unit",
          include: ["{lib,components,prisma/seed,scripts,bench}/**/*.test.{ts,mjs}"],
          exclude: [...everywhere, "**/*.{db,suite,process}.test.*"],
        },
      },
      {
        ...shared,
        test: {
          ...sharing,
          name: "suites",
          include: ["{lib,bench}/**/*.suite.test.{ts,mjs}"],
          exclude: everywhere,
        },
      },
      {
        ...shared,
        test: {
          ...sharing,
          name: "processes",
          include: ["scripts/**/*.process.test.mjs"],
          exclude: everywhere,
        },
      },
      stores("sqlite"),
      stores("postgresql"),
    ],
  },
});
