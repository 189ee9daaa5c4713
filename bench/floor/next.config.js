import path from "node:path";

// The packages are the house's own, two folders up.
const house = path.resolve(import.meta.dirname, "..", "..");

/** @type {import("next").NextConfig} */
export default {
  output: "standalone",
  outputFileTracingRoot: house,
  turbopack: { root: house },
};
