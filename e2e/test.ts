import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, type Page, test as base, expect } from "@playwright/test";
import { formWithoutScript } from "./endpoints.ts";

export { expect };

export type Person = { email: string; password: string };

type Fixtures = {
  /** Says that the browser's console will hold an error like this one; without it the test fails. */
  expectConsoleError: (pattern: RegExp) => void;
  /** A second browser, of another person or another device, watched like the first. */
  otherContext: () => Promise<BrowserContext>;
  /** Makes an account that nobody else has, on the page for it, where it leaves `page` (or the given one) signed in. */
  signUp: (page?: Page) => Promise<Person>;
  /** The same by the form's request alone, of whose page this test says nothing: it takes a second less. */
  signedUp: (page?: Page) => Promise<Person>;
};

type Watched = { watch: (context: BrowserContext) => void; expected: RegExp[] };

export const test = base.extend<Fixtures & { console: Watched }>({
  baseURL: async ({}, use, { project }) => {
    const name = project.name === "postgresql" ? "E2E_URL_POSTGRESQL" : "E2E_URL_SQLITE";
    const url = process.env[name];
    if (!url) throw new Error(`${name} is not set: e2e/global-setup.ts starts the server and sets it.`);
    await use(url);
  },

  console: async ({}, use) => {
    const errors: string[] = [];
    const expected: RegExp[] = [];
    const watch = (context: BrowserContext) => {
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          errors.push(`${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on("weberror", (problem) =>
        errors.push(`thrown: ${problem.error().stack ?? problem.error().message}`),
      );
    };
    await use({ watch, expected });
    const unexpected = errors.filter((text) => !expected.some((pattern) => pattern.test(text)));
    expect(unexpected, "what the browser's console holds").toEqual([]);
  },

  context: async ({ context, console: { watch } }, use) => {
    watch(context);
    await use(context);
  },

  expectConsoleError: async ({ console: { expected } }, use) => {
    await use((pattern) => void expected.push(pattern));
  },

  otherContext: async ({ browser, baseURL, console: { watch } }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({
        baseURL,
        timezoneId: "Asia/Kathmandu",
        locale: "en-US",
        reducedMotion: "reduce",
      });
      watch(context);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },

  signUp: async ({ page }, use) => {
    await use(async (given) => {
      const target = given ?? page;
      const person = anyone();
      await target.goto("/sign-up");
      await target.getByLabel("Your name").fill("Ingrid Solheim");
      await target.getByLabel("E-mail").fill(person.email);
      await target.getByLabel("Password", { exact: true }).fill(person.password);
      await target.getByRole("button", { name: "Sign up" }).click();
      await target.waitForURL((url) => !url.pathname.startsWith("/sign-up"));
      return person;
    });
  },

  signedUp: async ({ page }, use) => {
    await use(async (given) => {
      const { request } = given ?? page;
      const person = anyone();
      // The page's context alone knows which server is its own.
      const live = await request.get("/api/health/live");
      const answer = await request.post("/sign-up", {
        headers: { origin: new URL(live.url()).origin },
        multipart: formWithoutScript("signUp", { name: "Ingrid Solheim", ...person, next: "" }),
        maxRedirects: 0,
      });
      expect(answer.status(), await answer.text()).toBe(303);
      return person;
    });
  },
});

const anyone = (): Person => ({
  email: `${crypto.randomUUID()}@example.com`,
  password: `a long phrase ${crypto.randomUUID()}`,
});

/** No violation of any axe rule on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // On the way from one page to the next Next takes the old title down a moment before it puts the new one up.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page })
    // No page here has a frame of another host, for which alone a second page is opened at each look.
    .setLegacyMode()
    // Else every element that passes is told too, with a selector for each.
    .options({ resultTypes: ["violations"] })
    .analyze();
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html, target }) => `${target.join(" ")}  ${html}`).join("\n  ")}`,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
}
