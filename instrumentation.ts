/** Next calls this once per server, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") await (await import("./instrumentation-node.ts")).start();
}
