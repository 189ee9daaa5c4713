"use client";
import { Link } from "./link.tsx";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  href: string;
  /** Where else what is behind this link is kept. */
  also?: string;
  children: ReactNode;
};

/** Knows by the address whether it is where the reader is: a layout isn't rendered again on the way. */
export function NavLink({ href, also = href, children }: Props) {
  const path = usePathname();
  const isWithin = [href, also].some((place) => path.startsWith(`${place}/`));
  const current = path === href ? "page" : isWithin ? "true" : undefined;
  return (
    <Link href={href} className="rail-link" aria-current={current}>
      {children}
    </Link>
  );
}
