import { randomBytes } from "node:crypto";
import { runSql, startPostgresql, withDatabase } from "../scripts/testing/postgresql.ts";
import { keepFirstStart, startServer } from "./servers.ts";

/** One server for each database that the chosen projects ask for; the workers find them in the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const endings: (() => Promise<void>)[] = [];
  const endAll = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const sqlite = async () => {
      if (!["sqlite", "shots", "servers"].some(isChosen)) return;
      const server = await startServer();
      endings.push(server.stop);
      keepFirstStart(server);
      process.env.E2E_URL_SQLITE = server.url;
    };
    const postgresql = async () => {
      if (!isChosen("postgresql")) return;
      const { url, end } = await databaseOnPostgresql();
      endings.push(end);
      const server = await startServer({ env: { DATABASE_URL: url } });
      endings.push(server.stop);
      process.env.E2E_URL_POSTGRESQL = server.url;
    };
    await settled([sqlite(), postgresql()]);
  } catch (error) {
    await endAll();
    throw error;
  }
  return endAll;
}

/** All of them to their ends, so that whatever was started is known when one fails. */
async function settled(starts: Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(starts)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

async function databaseOnPostgresql(): Promise<{ url: string; end: () => Promise<void> }> {
  const postgresql = await startPostgresql();
  const name = `candor_e2e_${randomBytes(4).toString("hex")}`;
  await runSql(postgresql.url, `CREATE DATABASE ${name}`);
  return {
    url: withDatabase(postgresql.url, name),
    end: async () => {
      await runSql(postgresql.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await postgresql.stop();
    },
  };
}

/** Playwright does not tell its setup which projects were asked for; its command line does. */
function isChosen(project: string): boolean {
  const given = process.argv.flatMap((argument, i) => {
    const match = /^--project(?:=(.*))?$/.exec(argument);
    return match ? [match[1] ?? process.argv[i + 1] ?? ""] : [];
  });
  return given.length === 0 ? project !== "shots" : given.includes(project);
}
