/** Prisma's query compiler, read as bytes and not as 2 MB of text: lib/server/query-compiler. */
const queryCompilers = Object.fromEntries(
  ["sqlite", "postgresql"].map((name) => [
    `@prisma/client/runtime/query_compiler_small_bg.${name}.wasm-base64.mjs`,
    `./lib/server/query-compiler/${name}.ts`,
  ]),
);

/** @type {import("next").NextConfig} */
export default {
  output: "standalone",
  // Turbopack and file tracing would otherwise look for a lockfile above this folder.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname, resolveAlias: queryCompilers },
  // A literal path in server code must never trace the data folder or a secret into the build.
  outputFileTracingExcludes: {
    "/*": ["./data/**", "./.env*", "./e2e/**", "./bench/**", "./docs/**", "./.git/**"],
    // Next's own server is traced by itself. Pictures are not optimized, and fonts are our own: 24 MB that nothing reads.
    "next-server": [
      "**/node_modules/sharp/**",
      "**/node_modules/@img/**",
      "**/next/dist/server/font-utils.js",
      "**/next/dist/server/capsize-font-metrics.json",
    ],
  },
  serverExternalPackages: ["better-sqlite3", "pg", "pino", "nodemailer", "@prisma/client"],
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks the types of everything, tests included; a start from a bare clone need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Pages are read when they are first asked for: 0016.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: "1mb" },
    // Of Next's own scripts each page loads eleven otherwise, most of them tiny: one that all pages share is fetched
    // once, and gzip finds more in it.
    turbopackChunking: { minChunkSize: 1_000_000, maxMergeChunkSize: 1_000_000, maxChunkCountPerGroup: 4 },
  },
};
