import { createContext, useContext } from "react";
import type { Actor, Entry } from "../../../record/index.ts";
import type { Range } from "../../../text/range.ts";
import type { NameOf } from "../../words/names.ts";
import type { Fields } from "../changes.ts";
import type { Editing, Path } from "./draft.ts";

/** What the controls of an entry's fields work on. */
export interface Editor {
  readonly editing: Editing;
  readonly text: string;
  /** The words of the text, in order. */
  readonly words: readonly Range[];
  /** The paragraphs of the text. */
  readonly blocks: readonly Range[];
  readonly actors: readonly Actor[];
  readonly entries: readonly Entry[];
  readonly nameOf: NameOf;
  change(draft: Fields): void;
  arm(path: Path | null): void;
}

export const EditorContext = createContext<Editor | null>(null);

/** @throws {RangeError} outside an editor. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new RangeError("A control of a field stands outside an editor.");
  return editor;
}
