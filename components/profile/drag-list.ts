import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";

type Drop = (id: string, target: string, edge: "before" | "after") => void;

/** Makes the lines of a list (`data-drag-id`) draggable by their grips, within that list only. Gives the way back. */
export function dragList(list: HTMLElement, onDrop: Drop): () => void {
  const undo = [...list.children].flatMap((line) =>
    line instanceof HTMLElement && line.dataset.dragId
      ? [dragLine(list, line, line.dataset.dragId, onDrop)]
      : [],
  );
  return () => undo.forEach((one) => one());
}

function dragLine(list: HTMLElement, line: HTMLElement, id: string, onDrop: Drop): () => void {
  const edgeAt = (y: number) => {
    const { top, height } = line.getBoundingClientRect();
    return y < top + height / 2 ? "before" : "after";
  };
  const unmark = () => delete line.dataset.drop;
  const stopDragging = draggable({
    element: line,
    dragHandle: line.querySelector("[data-drag-handle]") ?? undefined,
    getInitialData: () => ({ list, id }),
  });
  const stopTaking = dropTargetForElements({
    element: line,
    canDrop: ({ source }) => source.data.list === list,
    onDrag: ({ location, source }) => {
      if (source.data.id !== id) line.dataset.drop = edgeAt(location.current.input.clientY);
    },
    onDragLeave: unmark,
    onDrop: ({ location, source }) => {
      unmark();
      if (typeof source.data.id === "string" && source.data.id !== id)
        onDrop(source.data.id, id, edgeAt(location.current.input.clientY));
    },
  });
  return () => {
    stopDragging();
    stopTaking();
  };
}
