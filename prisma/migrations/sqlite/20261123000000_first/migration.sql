-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "emailKey" TEXT,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "confirmedAt" DATETIME,
    "sampleExpiresAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "absoluteEnd" DATETIME NOT NULL,
    "authAt" DATETIME NOT NULL,
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MailToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "MailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "userId" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "isOk" BOOLEAN NOT NULL,
    CONSTRAINT "Audit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Limit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "windowStart" DATETIME NOT NULL,
    "count" INTEGER NOT NULL,
    "strikes" INTEGER NOT NULL,
    "blockedUntil" DATETIME
);

-- CreateTable
CREATE TABLE "Idempotency" (
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "key"),
    CONSTRAINT "Idempotency_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Profile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "isPrimary" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProfileVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "tab" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "ProfileVersion_userId_profileId_fkey" FOREIGN KEY ("userId", "profileId") REFERENCES "Profile" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProfileVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT,
    "source" TEXT NOT NULL,
    "sourceKey" TEXT,
    "title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "analysis" TEXT NOT NULL,
    "priorities" TEXT NOT NULL,
    "tags" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Posting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Generation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "postingId" TEXT,
    "profileId" TEXT NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "input" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "activeKey" TEXT,
    "submitKey" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isStopAsked" BOOLEAN NOT NULL,
    "attempt" INTEGER NOT NULL,
    "leaseToken" TEXT,
    "leaseUntil" DATETIME,
    "score" INTEGER,
    "atsScore" INTEGER,
    "failure" TEXT NOT NULL,
    "isUseful" BOOLEAN,
    "usefulReason" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "Generation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Generation_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GenerationStage" (
    "generationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "output" TEXT NOT NULL,
    "durationMs" REAL NOT NULL,
    "endedAt" DATETIME NOT NULL,

    PRIMARY KEY ("generationId", "stage"),
    CONSTRAINT "GenerationStage_userId_generationId_fkey" FOREIGN KEY ("userId", "generationId") REFERENCES "Generation" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GenerationStage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "generationId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Document_userId_generationId_fkey" FOREIGN KEY ("userId", "generationId") REFERENCES "Generation" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Document_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "DocumentVersion_userId_documentId_fkey" FOREIGN KEY ("userId", "documentId") REFERENCES "Document" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DocumentVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");

-- CreateIndex
CREATE INDEX "User_sampleExpiresAt_idx" ON "User"("sampleExpiresAt");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "MailToken_userId_purpose_idx" ON "MailToken"("userId", "purpose");

-- CreateIndex
CREATE INDEX "MailToken_expiresAt_idx" ON "MailToken"("expiresAt");

-- CreateIndex
CREATE INDEX "Audit_userId_at_idx" ON "Audit"("userId", "at");

-- CreateIndex
CREATE INDEX "Audit_at_idx" ON "Audit"("at");

-- CreateIndex
CREATE INDEX "Limit_windowStart_idx" ON "Limit"("windowStart");

-- CreateIndex
CREATE INDEX "Idempotency_at_idx" ON "Idempotency"("at");

-- CreateIndex
CREATE INDEX "Profile_userId_deletedAt_idx" ON "Profile"("userId", "deletedAt");

-- CreateIndex
CREATE INDEX "Profile_deletedAt_idx" ON "Profile"("deletedAt");

-- CreateIndex
CREATE INDEX "Posting_deletedAt_idx" ON "Posting"("deletedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Profile_userId_id_key" ON "Profile"("userId", "id");

-- CreateIndex
CREATE INDEX "ProfileVersion_userId_profileId_version_idx" ON "ProfileVersion"("userId", "profileId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ProfileVersion_profileId_version_key" ON "ProfileVersion"("profileId", "version");

-- CreateIndex
CREATE INDEX "Posting_userId_deletedAt_status_updatedAt_id_idx" ON "Posting"("userId", "deletedAt", "status", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Posting_source_updatedAt_id_idx" ON "Posting"("source", "updatedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Posting_source_sourceKey_key" ON "Posting"("source", "sourceKey");

-- CreateIndex
CREATE UNIQUE INDEX "Generation_activeKey_key" ON "Generation"("activeKey");

-- CreateIndex
CREATE INDEX "Generation_userId_createdAt_id_idx" ON "Generation"("userId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Generation_state_leaseUntil_idx" ON "Generation"("state", "leaseUntil");

-- CreateIndex
CREATE INDEX "Generation_postingId_idx" ON "Generation"("postingId");

-- CreateIndex
CREATE UNIQUE INDEX "Generation_userId_id_key" ON "Generation"("userId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Generation_userId_submitKey_key" ON "Generation"("userId", "submitKey");

-- CreateIndex
CREATE INDEX "GenerationStage_userId_generationId_idx" ON "GenerationStage"("userId", "generationId");

-- CreateIndex
CREATE INDEX "GenerationStage_endedAt_idx" ON "GenerationStage"("endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Document_generationId_key" ON "Document"("generationId");

-- CreateIndex
CREATE INDEX "Document_userId_updatedAt_id_idx" ON "Document"("userId", "updatedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Document_userId_id_key" ON "Document"("userId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Document_userId_generationId_key" ON "Document"("userId", "generationId");

-- CreateIndex
CREATE INDEX "DocumentVersion_userId_documentId_version_idx" ON "DocumentVersion"("userId", "documentId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_documentId_version_key" ON "DocumentVersion"("documentId", "version");

-- Audit rows are never changed.
CREATE TRIGGER "Audit_no_update" BEFORE UPDATE ON "Audit" BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;
