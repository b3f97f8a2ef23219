import { useEffect, useRef } from "react";
import { isTyping } from "../parts/typing.ts";

/** What the keys of the review do. */
export interface ReviewKeys {
  accept(): void;
  reject(): void;
  correct(): void;
  comment(): void;
  add(): void;
  undo(): void;
  redo(): void;
}

const keys: Readonly<Record<string, keyof ReviewKeys>> = {
  a: "accept",
  x: "reject",
  e: "correct",
  c: "comment",
  n: "add",
  u: "undo",
  U: "redo",
};

/** Single keys, while the report is reviewed and nobody types; one that is held down does its deed once. */
export function useReviewKeys(deeds: ReviewKeys, isOn: boolean): void {
  const now = useRef(deeds);
  now.current = deeds;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const deed = keys[event.key];
      if (deed === undefined) return;
      event.preventDefault();
      now.current[deed]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isOn]);
}
