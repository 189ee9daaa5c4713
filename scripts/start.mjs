// npm start, npm run dev: prepares what is missing, then runs the server as a child and passes signals on.
// npm itself passes no SIGTERM to us, so the child also ends when this process is gone, and this one when npm is.
import { spawn } from "node:child_process";
import path from "node:path";
import { checkPort } from "./check-port.mjs";
import { loadEnvironment, projectFolder, stop } from "./environment.mjs";
import { heapFlags } from "./heap-flags.mjs";
import { buildIfStale, bundledNode, generateClients, installMissing } from "./prepare.mjs";

const isDev = process.argv.includes("--dev");
const parent = process.ppid;
loadEnvironment({ isDev });
setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 500).unref();
// First of all: packages and a build that are replaced below a running server would break it.
await checkPort(Number(process.env.PORT), process.env.HOST);
await installMissing();
await generateClients();
if (!isDev) await buildIfStale();

const server = spawn(
  bundledNode(),
  [
    ...heapFlags,
    "--import",
    path.join(projectFolder, "scripts", "gate.mjs"),
    path.join(projectFolder, "scripts", "serve.mjs"),
    ...(isDev ? ["--dev"] : []),
  ],
  { cwd: projectFolder, stdio: ["ignore", "inherit", "inherit", "ipc"], env: process.env },
);

let isStopping = false;
function end(signal) {
  if (isStopping) return;
  isStopping = true;
  server.kill(signal);
  setTimeout(() => server.kill("SIGKILL"), 30_000).unref();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end("SIGTERM"));
server.on("error", (error) => stop(`the server can't be started: ${error.message}`));
server.on("exit", (code) => process.exit(isStopping ? 0 : (code ?? 1)));
