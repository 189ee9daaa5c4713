"use client";
import { useActionState } from "react";
import { send } from "./actions.js";

export function TextForm() {
  const [{ length }, action] = useActionState(send, { length: 0 });
  return (
    <form action={action}>
      <label>
        Text <textarea name="text" />
      </label>
      <button>Send</button>
      <output>{length}</output>
    </form>
  );
}
