import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { fontVariables } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Candor", template: "%s · Candor" },
  description: "Tailors your resume to a job posting and shows which of your own facts is under each line.",
  applicationName: "Candor",
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { colorScheme: "light dark", width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page rendered at build time carries no nonce, and its scripts would be blocked.
  await connection();
  const jar = await cookies();
  const theme = jar.get("theme")?.value;
  return (
    <html
      lang="en"
      className={fontVariables}
      data-theme={theme === "dark" || theme === "light" ? theme : undefined}
      data-keys={jar.get("keys")?.value === "off" ? "off" : undefined}
    >
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
