import { useCallback, useEffect, useMemo, useState } from "react";
import type { Entry, EntryKind, Span } from "../../record/index.ts";
import type { Range } from "../../text/range.ts";
import { trimRange } from "../../text/range.ts";
import { words as wordsIn } from "../../text/words.ts";
import type { Fields } from "./changes.ts";
import { blankDraft, type Editing, type Path, spanAt, withRanges } from "./editor/draft.ts";
import { rangesIn, wholeWords } from "./span/move-span.ts";
import { selectedRange } from "./span/selected-range.ts";

/** The entry that is being corrected or added, and how it changes. */
export interface EditingState {
  readonly editing: Editing | null;
  /** The words of the text. */
  readonly words: readonly Range[];
  /** Words that a finger has selected and that can be taken. */
  readonly offered: Range | null;
  correct(entry: Entry): void;
  add(kind: EntryKind, by: string, evidence: Span | null): void;
  change(draft: Fields): void;
  arm(path: Path | null): void;
  wrong(problems: Readonly<Record<string, string>>): void;
  takeOffered(): void;
  stop(): void;
}

/** Corrects and adds entries of a text; a drag over it changes the words that are armed. */
export function useEditing(text: string, blocks: readonly Range[]): EditingState {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [offered, setOffered] = useState<Range | null>(null);
  const isEditing = editing !== null;
  const words = useMemo(() => (isEditing ? wordsIn(text) : []), [text, isEditing]);
  const take = useCallback(
    (range: Range) =>
      setEditing((now) => {
        if (now?.armed == null) return now;
        const isList = spanAt(now.draft, now.armed) === null || typeof now.armed.at(-1) === "number";
        const ranges = isList ? rangesIn(blocks, range) : [range];
        const trimmed = ranges.map((it) => trimRange(text, it)).filter(({ start, end }) => start < end);
        return { ...now, draft: withRanges(now.draft, now.armed, text, trimmed) };
      }),
    [text, blocks],
  );

  useEffect(() => {
    if (!isEditing) return;
    const dragged = (event: PointerEvent) => {
      const range = selectedRange();
      if (range === null || event.pointerType === "touch") return;
      take(event.altKey ? range : wholeWords(words, trimRange(text, range)));
      window.getSelection()?.removeAllRanges();
    };
    const selected = () => setOffered(window.matchMedia("(pointer: coarse)").matches ? selectedRange() : null);
    document.addEventListener("pointerup", dragged);
    document.addEventListener("selectionchange", selected);
    return () => {
      document.removeEventListener("pointerup", dragged);
      document.removeEventListener("selectionchange", selected);
      setOffered(null);
    };
  }, [isEditing, take, text, words]);
  useEffect(() => {
    if (!isEditing) return;
    const leave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", leave);
    return () => window.removeEventListener("beforeunload", leave);
  }, [isEditing]);

  const change = useCallback((draft: Fields) => setEditing((now) => now && { ...now, draft, problems: {} }), []);
  const arm = useCallback((armed: Path | null) => setEditing((now) => now && { ...now, armed }), []);
  return {
    editing,
    words,
    offered,
    change,
    arm,
    correct: (entry) =>
      setEditing({ id: entry.id, kind: entry.kind, before: entry, draft: { ...entry }, armed: null, problems: {} }),
    add: (kind, by, evidence) =>
      setEditing({
        id: null,
        kind,
        before: null,
        draft: blankDraft(kind, by, new Date().toISOString(), evidence),
        armed: ["evidence", 0],
        problems: {},
      }),
    wrong: (problems) => setEditing((now) => now && { ...now, problems }),
    takeOffered: () => {
      if (offered === null) return;
      take(wholeWords(words, offered));
      window.getSelection()?.removeAllRanges();
    },
    stop: () => setEditing(null),
  };
}
