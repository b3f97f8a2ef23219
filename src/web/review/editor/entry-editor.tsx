import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { changesOf } from "../changes.ts";
import { changed } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import { FieldControl } from "./field-control.tsx";
import { type Field, fieldsOf } from "./fields.ts";

interface EntryEditorProps {
  readonly isSaving: boolean;
  onSave(comment: string | null): void;
  /** Leaves the draft as it is, to be gone on with. */
  onLeave(): void;
  onDiscard(): void;
}

/** Every field of an entry with the control that corrects it, and what it was before. */
export default function EntryEditor({ isSaving, onSave, onLeave, onDiscard }: EntryEditorProps) {
  const { editing, nameOf } = useEditor();
  const { before, draft, kind, problems } = editing;
  const [comment, setComment] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const row = useRef<Element | null>(null);
  const changes = useMemo(() => changesOf(before, draft, nameOf), [before, draft, nameOf]);
  const fields = fieldsOf(kind);
  const own = new Set(fields.map(({ field }) => field));
  const others = Object.entries(problems).filter(([field]) => !own.has(field));
  const save = () => onSave(comment.trim() === "" ? null : comment.trim());

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("button, input, select")?.focus();
  }, []);
  useEffect(() => {
    if (Object.keys(problems).length > 0)
      form.current?.querySelector<HTMLElement>("[data-wrong] :is(input, select, button)")?.focus();
  }, [problems]);

  // What is removed takes the focus with it: it goes to what stands beside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft may remove something.
  useEffect(() => {
    if (document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, [draft]);

  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      if (changes.length === 0 && before !== null) onDiscard();
      else onLeave();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  return (
    <form
      ref={form}
      className="editor"
      aria-label={before === null ? "Add an entry" : "Correct the entry"}
      onKeyDown={press}
      onFocus={(event) => {
        row.current = event.target.closest(".field-row");
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="hint" id="words-keys">
        Words: drag over the text. By keys: <kbd>←</kbd> <kbd>→</kbd> the end, with <kbd>Shift</kbd> the beginning, with{" "}
        <kbd>Alt</kbd> by characters; <kbd>↑</kbd> <kbd>↓</kbd> another word, with <kbd>Alt</kbd> another paragraph;{" "}
        <kbd>Delete</kbd> removes.
      </p>
      {fields.map((field) => (
        <FieldRow
          key={field.field}
          field={field}
          was={changes.find((it) => it.field === field.field)?.before ?? null}
          problem={problems[field.field] ?? null}
        />
      ))}
      {others.map(([field, problem]) => (
        <p key={field} className="field-problem" role="alert">
          {field === "" ? problem : `${field}: ${problem}`}
        </p>
      ))}
      <label className="editor-comment">
        <span>Why (not needed)</span>
        <input value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      <div className="editor-foot">
        <button type="submit" className="main-action" disabled={isSaving || (before !== null && changes.length === 0)}>
          {isSaving ? "Saving…" : before === null ? "Add the entry" : "Save the correction"}
        </button>
        <button type="button" className="quiet" onClick={onDiscard}>
          {before === null || changes.length > 0 ? "Discard" : "Cancel"}
        </button>
        <span className="how" aria-live="polite">
          {before === null
            ? null
            : changes.length === 0
              ? "nothing changed yet"
              : `${changes.length} ${changes.length === 1 ? "field" : "fields"} changed`}
        </span>
      </div>
    </form>
  );
}

interface FieldRowProps {
  readonly field: Field;
  /** What stood there; null where it is the same. */
  readonly was: string | null;
  readonly problem: string | null;
}

function FieldRow({ field, was, problem }: FieldRowProps) {
  const { editing, change } = useEditor();
  const name = useId();
  const restore = () => {
    const before: Readonly<Record<string, unknown>> = { ...editing.before };
    change(changed(editing.draft, [field.field], before[field.field]));
  };
  return (
    <fieldset
      className="field-row"
      aria-labelledby={name}
      data-changed={was !== null || undefined}
      data-wrong={problem !== null || undefined}
      data-field={field.field}
    >
      <span className="field-name" id={name}>
        {field.label}
      </span>
      <div className="field-control">
        <FieldControl field={field} />
        {was === null ? null : (
          <p className="was">
            was: <bdi>{was}</bdi>{" "}
            <button type="button" className="quiet" onClick={restore}>
              Restore<span className="unseen"> {field.label}</span>
            </button>
          </p>
        )}
        {problem === null ? null : (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </fieldset>
  );
}
