/** A mouse that only crosses a line on its way doesn't open it. */
const hoverDelayMs = 70;
/** A finger's focus and click come only after it was lifted; no click at all comes where it drew the page along. */
const clickWithinMs = 500;

/**
 * Opens a line's note on focus, hover or tap, moves the rule to it, closes on Esc; J and K step through the
 * lines, E edits. Answers with what stops it.
 */
export function followLines(sheet: HTMLElement, rule: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  /** From the press to its click, the focus that it brings opens nothing: the click does, or would close it again. */
  let isPressing = false;
  let hoverTimer = 0;
  let pressTimer = 0;
  let hovered: HTMLDetailsElement | null = null;

  const lines = () => [...sheet.querySelectorAll<HTMLDetailsElement>("details[data-line]")];
  const openLine = () => sheet.querySelector<HTMLDetailsElement>("details[data-line][open]");
  const lineAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLDetailsElement>("details[data-line]") : null;
  const summaryOf = (line: HTMLDetailsElement | null | undefined) => line?.querySelector("summary");
  /** In the margin a note moves nothing; under its line it does, so only a tap or a key opens it there. */
  const isInMargin = () => getComputedStyle(sheet).getPropertyValue("--note-position").trim() === "absolute";

  function moveRule() {
    const note = openLine()?.querySelector<HTMLElement>("[data-note]");
    if (!note) {
      delete rule.dataset.shown;
      return;
    }
    // Whole pixels: a rule between two of them is drawn twice as wide and half as dark.
    const top = Math.round(note.getBoundingClientRect().top - sheet.getBoundingClientRect().top);
    rule.style.transform = `translateY(${top}px)`;
    rule.dataset.shown = "";
  }

  sheet.addEventListener("toggle", moveRule, { capture: true, signal });
  const endPress = () => {
    clearTimeout(pressTimer);
    isPressing = false;
  };
  const beginPress = () => {
    endPress();
    isPressing = true;
  };
  const awaitClick = () => (pressTimer = window.setTimeout(endPress, clickWithinMs));
  sheet.addEventListener("pointerdown", beginPress, { signal });
  document.addEventListener("pointerup", awaitClick, { signal });
  document.addEventListener("pointercancel", endPress, { signal });
  document.addEventListener("keydown", endPress, { signal });
  sheet.addEventListener(
    "focusin",
    (event) => {
      const line = lineAt(event.target);
      if (line && !isPressing) line.open = true;
    },
    { signal },
  );
  sheet.addEventListener(
    "click",
    (event) => {
      endPress();
      const line = lineAt(event.target);
      if (!line || !(event.target instanceof Element) || !event.target.closest("summary")) return;
      event.preventDefault();
      // Focus has opened it already: Enter or a second press must not close it again; Esc does.
      line.open = isInMargin() || !line.open;
    },
    { signal },
  );
  // By its moves: when a key scrolls the page, a line comes under a mouse that rests, and is not meant.
  const hover = (line: HTMLDetailsElement | null) => {
    if (line === hovered) return;
    hovered = line;
    clearTimeout(hoverTimer);
    if (!line || line.open || !isInMargin()) return;
    // What is being written stays open while the mouse rests elsewhere.
    if (isTyping(document.activeElement)) return;
    hoverTimer = window.setTimeout(() => (line.open = true), hoverDelayMs);
  };
  sheet.addEventListener(
    "pointermove",
    (event) => event.pointerType === "mouse" && hover(lineAt(event.target)),
    { signal },
  );
  sheet.addEventListener("pointerleave", () => hover(null), { signal });
  document.addEventListener("keydown", (event) => onKey(event), { signal });

  function onKey(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      const line = openLine();
      if (!line) return;
      if (line.contains(document.activeElement)) summaryOf(line)?.focus();
      line.open = false;
      return;
    }
    if (document.documentElement.dataset.keys === "off" || isTyping(event.target)) return;
    if (event.key === "j" || event.key === "k") {
      const all = lines();
      const current = lineAt(document.activeElement) ?? openLine();
      const at = current ? all.indexOf(current) : event.key === "j" ? -1 : all.length;
      summaryOf(all[at + (event.key === "j" ? 1 : -1)])?.focus();
    }
    if (event.key === "e") openLine()?.querySelector<HTMLElement>("[data-edit]")?.click();
  }

  const resized = new ResizeObserver(moveRule);
  resized.observe(sheet);
  sheet.dataset.live = "";
  // A page whose address names a line begins with it open, also when it is loaded again.
  // Not by :target, which the browser may set only after this has run.
  const named = lineAt(document.getElementById(location.hash.slice(1)));
  if (named) named.open = true;
  moveRule();
  return () => {
    stop.abort();
    clearTimeout(hoverTimer);
    clearTimeout(pressTimer);
    resized.disconnect();
    delete sheet.dataset.live;
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
