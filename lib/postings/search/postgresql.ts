import "server-only";
import type { Prisma as Postgresql } from "#lib/server/prisma/postgresql/client.ts";
import type { Prisma } from "#lib/server/prisma/sqlite/client.ts";
import { searchedFields, type HoldsTerm } from "./contract.ts";

export const holdsTerm: HoldsTerm = (term) => {
  const condition: Postgresql.PostingWhereInput = {
    OR: searchedFields.map((field) => ({ [field]: { contains: term, mode: "insensitive" } })),
  };
  // The stores' types are SQLite's, which know no `mode`; the client that runs this is PostgreSQL's.
  return condition as unknown as Prisma.PostingWhereInput;
};
