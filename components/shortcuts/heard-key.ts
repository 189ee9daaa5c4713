/** Of a KeyboardEvent, what tells which key is meant. */
type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey">;

type Where = {
  /** On Apple's keyboards Cmd stands for Ctrl, which moves the cursor there. */
  isApple: boolean;
  isTyping: boolean;
  /** One-key shortcuts can be turned off (WCAG 2.1.4). */
  hasOneKey: boolean;
  /** `g` was the key before, just now. */
  isAfterG: boolean;
};

/** What a key asks for: a dialog, the page's search field, the place whose letter follows `g`. */
export type Heard = "commands" | "search" | "list" | "g" | { place: string };

/** Null for a key that is somebody else's. */
export function heardKey(pressed: Pressed, { isApple, isTyping, hasOneKey, isAfterG }: Where): Heard | null {
  const { ctrlKey, metaKey, altKey, code } = pressed;
  // Where the letters are not Latin ones, the key's place counts.
  const key = /^[ -~]/.test(pressed.key) ? pressed.key : code.replace("Key", "").toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey)
    return key === "k" && (isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey) ? "commands" : null;
  if (isTyping || !hasOneKey) return null;
  if (isAfterG) return { place: key };
  return key === "/" ? "search" : key === "?" ? "list" : key === "g" ? "g" : null;
}
