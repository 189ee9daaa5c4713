// npm run bench:truth. Puts invented and faithful lines before the verifier, by class, and prints what it found of
// each (docs/engine/verify.md). Words: development or held-out for one half, --cases for the lines it got wrong.
import { fileURLToPath } from "node:url";
import { ensureModernNode, generateClients, installMissing } from "./prepare.mjs";

await installMissing();
ensureModernNode(fileURLToPath(import.meta.url), process.argv.slice(2));
await generateClients();
await import("../bench/truth/run.mjs");
