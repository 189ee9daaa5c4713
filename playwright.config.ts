import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser.ts";

const { executablePath, args, env } = findBrowser();

// The shots are a contact sheet to look at, not a test: they run only when asked for.
const wantsShots = process.env.E2E_SHOTS === "1";

// Each starts servers of its own, kills them, and mostly waits: for a lease to end, a run to go on, a disk to fill.
const ownServers = "**/{durability,outage,recovery,limits,logs,start}.spec.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/global-setup.ts",
  // Two browsers keep two cores busy; what waits for servers of its own goes on beside them.
  workers: 3,
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
        { name: "servers", testMatch: ownServers, workers: 1 },
        { name: "sqlite", testMatch: "**/*.spec.ts", testIgnore: ownServers, workers: 2 },
        {
          name: "postgresql",
          testMatch: "**/{seven-steps,two-tabs,broken-characters}.spec.ts",
          workers: 2,
        },
      ],
});
