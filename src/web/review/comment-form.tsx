import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useFocusBack } from "../parts/use-focus-back.ts";

interface CommentFormProps {
  onSave(comment: string): void;
  onClose(): void;
}

/** Words about an entry that decide nothing. */
export function CommentForm({ onSave, onClose }: CommentFormProps) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusBack();
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    if (text.trim() !== "") onSave(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form
      className="comment-form"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        aria-label="Comment"
        rows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span className="line">
        <button type="submit" className="main-action" disabled={text.trim() === ""}>
          Comment
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          Cancel
        </button>
        <span className="how">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> saves
        </span>
      </span>
    </form>
  );
}
