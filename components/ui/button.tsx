import type { ComponentProps } from "react";

/** main: the one filled button of a page · plain: outlined · quiet: reads as a link · danger: can't be undone. */
export type ButtonKind = "main" | "plain" | "quiet" | "danger";
export type ButtonLook = { kind?: ButtonKind; size?: "normal" | "small" };

export function buttonClass({ kind = "plain", size = "normal" }: ButtonLook, more?: string): string {
  return ["btn", kind === "plain" ? "" : `btn-${kind}`, size === "small" ? "btn-small" : "", more ?? ""]
    .filter((name) => name !== "")
    .join(" ");
}

export function Button({
  kind,
  size,
  className,
  type = "button",
  ...button
}: ButtonLook & ComponentProps<"button">) {
  return <button {...button} type={type} className={buttonClass({ kind, size }, className)} />;
}
