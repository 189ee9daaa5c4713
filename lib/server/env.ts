import "server-only";
import { z } from "zod";
import { once } from "./once.ts";

const count = (value: number) => z.coerce.number().int().min(1).default(value);
const days = (value: number) => z.coerce.number().min(0.0001).default(value);

/** Secrets that were APP_SECRET before: what hangs on one of them still opens. */
const oldSecrets = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((secret) => secret.trim())
      .filter((secret) => secret !== ""),
  )
  .refine((secrets) => secrets.every((secret) => secret.length >= 32), "each has at least 32 characters");

/** Every setting there is, with its default. docs/operating.md explains them one by one. */
const envSchema = z.object({
  APP_SECRET: z.string().min(32),
  APP_SECRET_OLD: oldSecrets,
  APP_URL: z.url(),
  CANDOR_DATA: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: count(10),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),

  SMTP_URL: z.string().default(""),
  MAIL_FROM: z.string().default("Candor <candor@localhost>"),

  HASH_COST: z.coerce.number().int().min(4).max(15).default(12),
  HASH_QUEUE: count(8),

  SESSION_IDLE_DAYS: days(14),
  SESSION_ABSOLUTE_DAYS: days(90),
  SAMPLE_DAYS: days(7),
  AUDIT_DAYS: days(180),
  STAGE_DAYS: days(90),
  MAIL_DAYS: days(14),
  TRASH_DAYS: days(30),

  LIMIT_LOGIN_ACCOUNT: count(10),
  LIMIT_LOGIN_ADDRESS: count(60),
  LIMIT_SIGN_UP: count(30),
  LIMIT_SAMPLE: count(30),
  LIMIT_RESET: count(3),
  LIMIT_GENERATIONS: count(60),
  LIMIT_SHOWN: count(60),
  LIMIT_EXPORTS: count(200),
  LIMIT_IMPORTS: count(20),
  LIMIT_REQUESTS: count(600),

  /** Set by scripts/serve.mjs: this build's version and the newest migration that it knows. */
  CANDOR_VERSION: z.string().default("0"),
  CANDOR_SCHEMA: z.string().default(""),

  /** Milliseconds between two stages, so that tests can look at a run while it lasts. */
  CANDOR_TEST_PAUSE: z.coerce.number().int().min(0).default(0),
});

export type Env = z.infer<typeof envSchema>;

/** The settings, read and checked once. Throws a line that names what is wrong. */
export function env(): Env {
  return once("env", () => {
    const parsed = envSchema.safeParse(process.env);
    if (parsed.success) return parsed.data;
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new Error(`Settings that can't be used: ${wrong}. See docs/operating.md.`);
  });
}

export function isPostgresql(): boolean {
  return /^postgres(ql)?:/.test(env().DATABASE_URL);
}
