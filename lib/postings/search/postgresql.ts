import "server-only";
import type { Prisma as Postgresql } from "#lib/server/prisma/postgresql/client.ts";
import type { Prisma } from "#lib/server/prisma/sqlite/client.ts";
import { searchedFields, type HoldsTerm } from "./contract.ts";

export const holdsTerm: HoldsTerm = (term) => {
  // LIKE's escape sign here and none in SQLite: a lone one at the end would be an error.
  const literal = term.replaceAll("\\", "\\\\");
  const condition: Postgresql.PostingWhereInput = {
    OR: searchedFields.map((field) => ({ [field]: { contains: literal, mode: "insensitive" } })),
  };
  // The stores' types are SQLite's, which know no `mode`; the client that runs this is PostgreSQL's.
  return condition as unknown as Prisma.PostingWhereInput;
};
