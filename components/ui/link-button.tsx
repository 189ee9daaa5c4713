import { Link } from "./link.tsx";
import type { ComponentProps } from "react";
import { buttonClass, type ButtonLook } from "./button.tsx";

/** A link that looks like a button: it goes somewhere. What acts is a Button. */
export function LinkButton({ kind, size, className, ...link }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link {...link} className={buttonClass({ kind, size }, className)} />;
}
