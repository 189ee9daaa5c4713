import net from "node:net";
import { stop } from "./environment.mjs";

/** Ends the process in one line when the port can't be had; Next says the same in a stack trace. */
export function checkPort(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE")
        stop(`port ${port} is taken. Stop what uses it, or set PORT to another.`, 69);
      stop(`can't listen on ${host}:${port} (${error.code}).`, 69);
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}
