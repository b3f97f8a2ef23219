import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { keepReviewer, mostOfAName } from "./reviewer.ts";

/** Who reviews: a name that is typed once and kept in the browser. */
export function NameField({ by, lacksName }: { readonly by: string; readonly lacksName: boolean }) {
  const [isOpen, setOpen] = useState(by === "");
  const [typed, setTyped] = useState(by);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (lacksName) field.current?.focus();
  }, [lacksName]);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim() === "") return;
    keepReviewer(typed);
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <p className="line reviewer">
        <span>
          Reviewing as <bdi className="who">{by}</bdi>
        </span>
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          Change<span className="unseen"> the name</span>
        </button>
      </p>
    );
  }
  return (
    <form className="line reviewer" onSubmit={keep}>
      <label htmlFor="reviewer-name">Your name</label>
      <input
        id="reviewer-name"
        ref={field}
        value={typed}
        maxLength={mostOfAName}
        autoComplete="name"
        aria-invalid={lacksName || undefined}
        aria-describedby="reviewer-hint"
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit">Keep</button>
      <span id="reviewer-hint" className="how">
        {lacksName ? "Decisions need a name." : "Kept in this browser, and with each decision."}
      </span>
    </form>
  );
}
