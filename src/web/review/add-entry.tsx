import { type KeyboardEvent, useEffect, useRef } from "react";
import { type EntryKind, entryKinds } from "../../record/index.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { kindWords } from "../words/kind-words.ts";

interface AddEntryProps {
  onChoose(kind: EntryKind): void;
  onClose(): void;
}

/** Asks what sort of entry was missed. */
export function AddEntry({ onChoose, onClose }: AddEntryProps) {
  const choices = useRef<HTMLFieldSetElement>(null);
  useFocusBack();
  useEffect(() => choices.current?.querySelector("button")?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <fieldset ref={choices} className="add-entry" onKeyDown={press}>
      <legend>What was missed?</legend>
      <div className="chips">
        {entryKinds.map((kind) => (
          <button key={kind} type="button" className={`chip ${kind}`} onClick={() => onChoose(kind)}>
            <KindSign kind={kind} /> {kindWords[kind][0]}
          </button>
        ))}
        <button type="button" className="quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </fieldset>
  );
}
