"use client";
import { useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";

/** crypto.randomUUID is missing on plain http outside this machine. */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/**
 * The hidden field by which the server knows a form that is sent twice: random per rendering. A page that the server
 * made keeps the key that it came with, a form that is made here gets its own; once the form was answered it is a
 * new one, so that what is then asked again is done again.
 */
export function OnceKey({ name = "onceKey" }: { name?: string }) {
  const field = useRef<HTMLInputElement>(null);
  const wasPending = useRef(false);
  const { pending } = useFormStatus();
  useEffect(() => {
    const isAnswered = wasPending.current && !pending;
    wasPending.current = pending;
    if (field.current && (field.current.value === "" || isAnswered)) field.current.value = randomKey();
  }, [pending]);
  return (
    <input
      ref={field}
      type="hidden"
      name={name}
      // Rendered by the server alone: hydration leaves what it finds there, and so do later renderings.
      {...(typeof window === "undefined" ? { defaultValue: randomKey() } : {})}
      suppressHydrationWarning
    />
  );
}
