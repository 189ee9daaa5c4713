import { execFile } from "node:child_process";
import { promisify } from "node:util";

const code = `
  const [script, options] = process.argv.slice(1);
  const { migrate } = await import(script);
  await migrate({ ...JSON.parse(options), isQuiet: true });
`;

/**
 * Migrates in a process of its own: the schema engine is one WebAssembly instance per process, and vitest sets
 * up the two databases at once.
 */
export async function migrateBase(url: string, dataFolder: string): Promise<void> {
  const script = new URL("../migrate.mjs", import.meta.url).href;
  const options = JSON.stringify({ url, dataFolder });
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code, script, options]);
}
