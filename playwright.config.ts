import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser.ts";

const { executablePath, args, env } = findBrowser();

// The shots are a contact sheet to look at, not a test: they run only when asked for.
const wantsShots = process.env.E2E_SHOTS === "1";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/global-setup.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath, args, env },
    timezoneId: "Asia/Kathmandu",
    locale: "en-US",
    contextOptions: { reducedMotion: "reduce" },
    // A fifth of the time of all browser tests; a failed one is looked at again with it.
    trace: process.env.E2E_TRACE === "1" ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
  },
  projects: wantsShots
    ? [{ name: "shots", testMatch: "**/*.shots.ts" }]
    : [
        { name: "sqlite", testMatch: "**/*.spec.ts" },
        { name: "postgresql", testMatch: "**/{seven-steps,two-tabs,broken-characters}.spec.ts" },
      ],
});
