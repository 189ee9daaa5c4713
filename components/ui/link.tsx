import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside Candor. Fetches nothing ahead: each page is made when it is asked for, so all that could come early
 * is the frame, which is here already, and a page full of links would ask for it a dozen times.
 */
export function Link(link: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...link} />;
}
