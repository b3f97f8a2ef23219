import { type FormEvent, useState } from "react";

/** A report that was pasted. */
export interface PastedText {
  readonly text: string;
  readonly title: string | null;
  readonly from: string | null;
}

const empty = { text: "", title: "", from: "" };

/** Where the text of a report is pasted. */
export function TextForm({ onText }: { readonly onText: (text: PastedText) => void }) {
  const [written, setWritten] = useState(empty);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.text.trim() === "") return;
    onText({ text: written.text, title: written.title.trim() || null, from: written.from.trim() || null });
    setWritten(empty);
  };
  return (
    <form className="text-form" onSubmit={submit}>
      <label htmlFor="pasted">A text</label>
      <textarea
        id="pasted"
        rows={6}
        value={written.text}
        onChange={(event) => setWritten({ ...written, text: event.target.value })}
      />
      <div className="text-facts">
        <div>
          <label htmlFor="pasted-title">Its headline, if the text has none</label>
          <input
            id="pasted-title"
            type="text"
            maxLength={500}
            autoComplete="off"
            value={written.title}
            onChange={(event) => setWritten({ ...written, title: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor="pasted-from">Its address, or the outlet it is from</label>
          <input
            id="pasted-from"
            type="text"
            maxLength={4000}
            autoComplete="off"
            value={written.from}
            onChange={(event) => setWritten({ ...written, from: event.target.value })}
          />
        </div>
        <button type="submit">Read the text</button>
      </div>
    </form>
  );
}
