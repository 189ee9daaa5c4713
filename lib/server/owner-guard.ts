import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "./once.ts";
import type { Prisma, PrismaClient } from "./prisma/sqlite/client.ts";

// A second wall behind the stores' own conditions: an operation on rows that belong to somebody, whose filter
// names no owner, throws. What works on rows of all owners (log-in, sweeps, claims) says so by `acrossOwners`.

const across = () => once("db:across-owners", () => new AsyncLocalStorage<string>());

/** The client's namespace; handed in, since every page would load the generated client to import it. */
type Models = Pick<typeof Prisma, "ModelName">;

function ownedModels(models: Models): ReadonlySet<string> {
  const owned = Object.values(models.ModelName).filter((model) => {
    const fields: unknown = Reflect.get(models, `${model}ScalarFieldEnum`);
    return typeof fields === "object" && fields !== null && "userId" in fields;
  });
  return new Set(owned);
}

/** Runs `work` with the guard off. `reason` says why the owner can't be named. */
export function acrossOwners<T>(reason: string, work: () => Promise<T>): Promise<T> {
  // Awaited in here: Prisma's promises begin their work only when somebody waits for them.
  return across().run(reason, async () => await work());
}

function namesOwner(filter: unknown): boolean {
  if (typeof filter !== "object" || filter === null) return false;
  if (Array.isArray(filter)) return filter.length > 0 && filter.every(namesOwner);
  return Object.entries(filter).some(
    ([key, value]) =>
      (key === "userId" && value !== undefined) || (!["NOT"].includes(key) && namesOwner(value)),
  );
}

export function guardOwners(client: PrismaClient, models: Models): PrismaClient {
  const owned = ownedModels(models);
  const guarded = client.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const isCreate = operation.startsWith("create");
          if (
            !isCreate &&
            owned.has(model) &&
            !across().getStore() &&
            !namesOwner((args as { where?: unknown }).where)
          ) {
            throw new Error(
              `${model}.${operation} names no owner in its filter. Put userId there, or use acrossOwners(reason, …).`,
            );
          }
          return query(args);
        },
      },
    },
  });
  // The extension adds no member, so the client keeps its type.
  return guarded as unknown as PrismaClient;
}
