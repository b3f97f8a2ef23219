import { useEffect, useRef, useState } from "react";
import { setQuery, useAddress } from "../address/address.ts";
import { narrowingNames } from "./asked.ts";
import { NarrowingFields } from "./narrowing-fields.tsx";

/** How long the search waits for the next letter, in milliseconds. */
const pause = 150;

/** What is searched for: words, and what narrows them down. */
export function SearchForm() {
  const { query } = useAddress();
  const asked = query.get("q") ?? "";
  const [typed, setTyped] = useState(asked);
  const [isOpen, setOpen] = useState(() => narrowingNames.some((name) => name !== "kind" && query.has(name)));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => setQuery({ q: typed }), pause);
    return () => clearTimeout(timer);
  }, [typed, asked]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== "/" || isWriting) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);
  return (
    <search>
      <div className="search">
        <label className="unseen" htmlFor="search">
          Search all reports
        </label>
        <input
          id="search"
          ref={field}
          type="search"
          value={typed}
          placeholder="Search words or “a phrase”"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="button" aria-expanded={isOpen} aria-controls="narrowing" onClick={() => setOpen(!isOpen)}>
          Narrow down
        </button>
      </div>
      <div id="narrowing" hidden={!isOpen}>
        {isOpen ? <NarrowingFields /> : null}
      </div>
    </search>
  );
}
