// npm run bench. Measures this build against a bare Next app on the same versions, in the same run, and prints one
// table (docs/bench.md tells how to read it). Further words choose what is measured: pages, speed, pipeline,
// process, lighthouse, heap. --install measures `npm ci` too, --write puts the table into docs/bench.md.
import { fileURLToPath } from "node:url";
import { buildIfStale, ensureModernNode, generateClients, installMissing } from "./prepare.mjs";

await installMissing();
ensureModernNode(fileURLToPath(import.meta.url), process.argv.slice(2));
await generateClients();
await buildIfStale();
const { bench } = await import("../bench/bench.mjs");
process.exitCode = await bench(process.argv.slice(2));
