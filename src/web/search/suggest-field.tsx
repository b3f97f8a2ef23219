import { type KeyboardEvent, useEffect, useId, useState } from "react";

/** Something to choose. */
export interface Suggestion {
  /** What is taken when it is chosen. */
  readonly value: string;
  readonly label: string;
  /** What tells it from others of its name; empty for nothing. */
  readonly detail: string;
}

interface SuggestFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is suggested for what is written so far. */
  readonly suggestions: readonly Suggestion[];
  /** Told what is written, once writing pauses; empty for nothing. */
  onType(written: string): void;
  /** Takes a suggestion, or what was written where none was chosen. */
  onTake(value: string): void;
}

/** How long suggestions wait for the next letter, in milliseconds. */
const pause = 120;

/** A field that suggests how to go on, by pointer or arrow keys. */
export function SuggestField({ label, placeholder, suggestions, onType, onTake }: SuggestFieldProps) {
  const id = useId();
  const [written, setWritten] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(() => onType(written.trim()), pause);
    return () => clearTimeout(timer);
  }, [written, onType]);
  const shown = isOpen && written.trim() !== "" ? suggestions : [];
  const take = (value: string) => {
    if (value === "") return;
    onTake(value);
    setWritten("");
    setOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (shown.length > 0) setAt((at + step + shown.length + (at === -1 && step === -1 ? 1 : 0)) % shown.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(shown[at]?.value ?? written.trim());
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setAt(-1);
    }
  };
  return (
    <div className="suggest">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] === undefined ? undefined : `${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={written}
        onChange={(event) => {
          setWritten(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="suggestions" hidden={shown.length === 0}>
        {shown.map((suggestion, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the chosen option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
          <div
            key={suggestion.value}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(suggestion.value)}
          >
            <bdi>{suggestion.label}</bdi> <span className="how">{suggestion.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
