// What the settings of docs/operating.md may be, told in one line before anything is touched. lib/server/env.ts
// checks them again when the build has begun to run, in its own words; a test holds the two together.
import { LEVELS } from "./log-levels.mjs";

const isWhole =
  (least, most = Infinity) =>
  (text) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

// Written out: a LIMIT_… of somebody else's must not hinder the start.
const COUNTS =
  /^(LIMIT_(LOGIN_ACCOUNT|LOGIN_ADDRESS|SIGN_UP|SAMPLE|RESET|GENERATIONS|SHOWN|EXPORTS|IMPORTS|REQUESTS)|HASH_QUEUE|DATABASE_POOL)$/;

const RULES = [
  [COUNTS, isWhole(1), "a whole number, 1 or more"],
  [/^HASH_COST$/, isWhole(4, 15), "a whole number from 4 to 15"],
  [
    /^(SESSION_IDLE|SESSION_ABSOLUTE|SAMPLE|AUDIT|STAGE|MAIL|TRASH)_DAYS$/,
    isDays,
    "a number of days above 0",
  ],
  [/^BACKUP_KEEP$/, isWhole(0, 9999), "how many daily backups are kept, 0 for none"],
  [/^LOG_LEVEL$/, (text) => Object.hasOwn(LEVELS, text), `one of ${Object.keys(LEVELS).join(", ")}`],
  [/^SMTP_URL$/, isMailServer, "an address like smtps://user:password@host:465"],
  [/^CANDOR_TEST_PAUSE$/, isWhole(0), "a whole number of milliseconds"],
];

function isDays(text) {
  return /^\d*\.?\d+$/.test(text) && Number(text) >= 0.0001 && Number(text) <= 36_500;
}

function isMailServer(text) {
  return /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text);
}

/** One line about the first setting that can't be used, "" when all can. What is set to nothing has its default. */
export function wrongSetting(env) {
  for (const [name, text] of Object.entries(env)) {
    const rule = RULES.find(([names]) => names.test(name));
    if (!rule) continue;
    if (text === "") delete env[name];
    else if (!rule[1](text)) {
      // An address holds a password.
      const found = name === "SMTP_URL" ? "no such address" : `"${text}"`;
      return `${name} is ${found}; it must be ${rule[2]}. All settings: docs/operating.md`;
    }
  }
  return "";
}
