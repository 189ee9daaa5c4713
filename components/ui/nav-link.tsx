"use client";
import { Link } from "./link.tsx";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Knows by the address whether it is where the reader is: a layout isn't rendered again on the way. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <Link href={href} className="rail-link" aria-current={current}>
      {children}
    </Link>
  );
}
