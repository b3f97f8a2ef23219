import { type KeyboardEvent, useState } from "react";
import { z } from "zod";
import { Span } from "../../../record/index.ts";
import type { Range } from "../../../text/range.ts";
import { breakable } from "../../words/breakable.tsx";
import { wordsOf } from "../../words/says.ts";
import { findWords, moveEnd, nextParagraph, nextWord } from "../span/move-span.ts";
import { type Path, spanAt, valueAt, without, withRanges } from "./draft.ts";
import { useEditor } from "./editor-context.ts";

interface WordsControlProps {
  readonly path: Path;
  readonly label: string;
  readonly most: "one" | "many";
}

/** Words of the report: chosen, then changed by dragging over the text, by keys, or by typing them. */
export function WordsControl({ path, label, most }: WordsControlProps) {
  const { editing } = useEditor();
  const value = valueAt(editing.draft, path);
  const spans = z.array(Span.loose()).safeParse(Array.isArray(value) ? value : [value]).data ?? [];
  const next: Path = most === "one" ? path : [...path, spans.length];
  return (
    <div className="words-control">
      {spans.map((_, at) => (
        <WordsChip
          // biome-ignore lint/suspicious/noArrayIndexKey: words are named by their place.
          key={at}
          path={most === "one" ? path : [...path, at]}
          label={spans.length > 1 ? `${label} ${at + 1}` : label}
        />
      ))}
      {most === "one" && spans.length > 0 ? null : <AddWords path={next} label={label} />}
    </div>
  );
}

/** Words that can be taken, moved and removed. */
export function WordsChip({ path, label }: { readonly path: Path; readonly label: string }) {
  const { editing, text, words, blocks, change, arm } = useEditor();
  const span = spanAt(editing.draft, path);
  const isArmed = editing.armed?.join() === path.join();
  if (span === null) return null;
  const move = (to: Range) => change(withRanges(editing.draft, path, text, [to]));
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const towards = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    const vertical = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (towards !== null)
      move(moveEnd(text, words, span, event.shiftKey ? "start" : "end", towards, event.altKey ? "character" : "word"));
    else if (vertical !== null)
      move(event.altKey ? nextParagraph(words, blocks, span, vertical) : nextWord(words, span, vertical));
    else if (event.key === "Delete" || event.key === "Backspace") change(without(editing.draft, path));
    else return;
    event.preventDefault();
  };
  return (
    <span className="words-chip">
      <button
        type="button"
        className="words-now"
        aria-pressed={isArmed}
        aria-describedby="words-keys"
        onClick={() => arm(path)}
        onFocus={() => arm(path)}
        onKeyDown={press}
      >
        <span className="unseen">{label}: </span>
        <bdi>“{breakable(wordsOf([span]))}”</bdi>
      </button>
      <button type="button" className="quiet remove" onClick={() => change(without(editing.draft, path))}>
        <span aria-hidden="true">×</span>
        <span className="unseen">Remove these words from {label}</span>
      </button>
    </span>
  );
}

/** Words to come: dragged over once this is chosen, or found by typing them. */
function AddWords({ path, label }: { readonly path: Path; readonly label: string }) {
  const { editing, text, change, arm } = useEditor();
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isArmed = editing.armed?.join() === path.join();
  const from = Span.array().safeParse(editing.draft["evidence"]).data?.[0]?.start ?? 0;
  const take = () => {
    const found = findWords(text, typed, from - 1);
    setMissing(found === null);
    if (found === null) return;
    change(withRanges(editing.draft, path, text, [found]));
    setTyped("");
  };
  return (
    <span className="add-words" data-armed={isArmed || undefined}>
      <input
        value={typed}
        aria-label={`Words to add to ${label}`}
        aria-invalid={isMissing || undefined}
        placeholder={isArmed ? "drag over the text, or type its words" : "add words…"}
        onFocus={() => arm(path)}
        onChange={(event) => {
          setTyped(event.target.value);
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey || typed.trim() === "") return;
          event.preventDefault();
          take();
        }}
      />
      {typed.trim() === "" ? null : (
        <button type="button" className="quiet" onClick={take}>
          Find
        </button>
      )}
      {isMissing ? <span className="field-problem">The report has no such words.</span> : null}
    </span>
  );
}
