import { expect, type Page } from "@playwright/test";

export type PageToSee = { name: string; path: string };

export const publicPages: PageToSee[] = [
  { name: "landing", path: "/" },
  { name: "how-it-works", path: "/how-it-works" },
  { name: "log-in", path: "/log-in" },
  { name: "sign-up", path: "/sign-up" },
  { name: "reset", path: "/reset" },
  { name: "reset-link", path: "/reset/not-a-link" },
  { name: "confirm-link", path: "/confirm/not-a-link" },
  { name: "not-found", path: "/nothing-here" },
];

/** Opens a sample, tailors once, and names every page that a signed-in person can come to. */
export async function signedInPages(page: Page): Promise<PageToSee[]> {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings\/pst_/);
  const posting = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.waitForURL(/\/generations\/new/);
  const tailor = `${new URL(page.url()).pathname}${new URL(page.url()).search}`;
  await page.getByRole("button", { name: "Tailor" }).click();
  await expect(page.getByRole("link", { name: "Download .txt" })).toBeVisible();
  const result = new URL(page.url()).pathname;
  return [
    { name: "profile", path: "/profile" },
    { name: "profile-open", path: "/profile?open=lakeside-charge" },
    { name: "profiles", path: "/profile/all" },
    { name: "versions", path: "/profile/versions" },
    { name: "postings", path: "/postings" },
    { name: "postings-samples", path: "/postings?view=samples" },
    { name: "posting-new", path: "/postings/new" },
    { name: "posting", path: posting },
    { name: "posting-edit", path: `${posting}/edit` },
    { name: "tailor", path: tailor },
    { name: "tailor-choice", path: "/generations/new" },
    { name: "result", path: result },
    { name: "result-parser", path: `${result}?view=parser` },
    { name: "result-compare", path: `${result}?view=compare` },
    { name: "result-findings", path: `${result}?panel=findings` },
    { name: "result-counts", path: `${result}?panel=counts` },
    { name: "result-not-found", path: "/generations/gen_nothing-here" },
    { name: "documents", path: "/documents" },
    { name: "settings", path: "/settings" },
  ];
}
