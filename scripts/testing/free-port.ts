import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the ports that systems give to outgoing connections (from 32768 on Linux, from 49152 elsewhere): those come
// and go, so that a server that is killed and started again on its port might find a client sitting on it.
const from = 20_000;
const below = 32_000;

/**
 * A port of 127.0.0.1 that nobody listens on at this moment, and that no outgoing connection takes later.
 * Throws when 50 in a row are taken.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(from, below);
    if (await isFreePort(port)) return port;
  }
  throw new Error(`no free port from ${from} to ${below}`);
}

/** Whether a server could listen on a port of 127.0.0.1 at this moment. */
export function isFreePort(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
