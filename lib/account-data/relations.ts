type UserRelation = { model: string; exported: boolean; deleted: boolean; reason: string };

/**
 * Every model that belongs to a person: does it leave with the export, does it go with the account, and why.
 * scripts/check-house.mjs holds this list against prisma/schema.prisma; the tests hold export and deletion
 * against this list.
 */
export const userRelations: readonly UserRelation[] = [
  {
    model: "Session",
    exported: true,
    deleted: true,
    reason: "when and where the person was logged in; its secret's hash stays here",
  },
  {
    model: "MailToken",
    exported: false,
    deleted: true,
    reason: "a secret that opens the account, and says nothing about the person",
  },
  {
    model: "OutgoingMail",
    exported: false,
    deleted: true,
    reason: "a mail on its way with such a secret in it; gone once it was sent",
  },
  {
    model: "Audit",
    exported: true,
    deleted: true,
    reason: "what was done with the account, from which address",
  },
  {
    model: "Idempotency",
    exported: false,
    deleted: true,
    reason: "answers to repeated saves, of use for a day and to nobody else",
  },
  { model: "Profile", exported: true, deleted: true, reason: "the person's master record" },
  { model: "ProfileVersion", exported: true, deleted: true, reason: "all that the record ever said" },
  {
    model: "Posting",
    exported: true,
    deleted: true,
    reason: "the person's own postings; bundled ones belong to nobody and stay",
  },
  {
    model: "Generation",
    exported: true,
    deleted: true,
    reason: "what was asked for, its scores and what the person thought of it",
  },
  { model: "GenerationStage", exported: true, deleted: true, reason: "how each result came about" },
  { model: "Document", exported: true, deleted: true, reason: "the person's resumes" },
  { model: "DocumentVersion", exported: true, deleted: true, reason: "all that the resumes ever said" },
];
