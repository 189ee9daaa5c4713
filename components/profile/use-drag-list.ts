"use client";
import { useEffect, useRef, useState, type RefObject } from "react";
import { dropPosition } from "./arrange.ts";

/** Dragging within a list, loaded when a pointer first comes near. All of it can be done by buttons and keys too. */
export function useDragList<E extends HTMLElement>(
  items: readonly { id: string }[],
  onMove: (id: string, to: number) => void,
): RefObject<E | null> {
  const list = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  const latest = useRef({ items, onMove });
  useEffect(() => {
    latest.current = { items, onMove };
  });
  useEffect(() => {
    const near = () => setNear(true);
    const element = list.current;
    element?.addEventListener("pointerover", near, { once: true });
    return () => element?.removeEventListener("pointerover", near);
  }, []);
  const ids = items.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (!isNear) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    void import("./drag-list.ts").then(({ dragList }) => {
      if (isGone || !list.current) return;
      stop = dragList(list.current, (id, target, edge) => {
        const to = dropPosition(latest.current.items, id, target, edge);
        if (to !== null) latest.current.onMove(id, to);
      });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [isNear, ids]);
  return list;
}
