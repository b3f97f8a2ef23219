import { plain } from "../../words/says.ts";

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: unknown;
  readonly of: readonly V[];
  /** What stands for none of them; without it one has to be chosen. */
  readonly open?: string;
  /** What each is called; by default itself. */
  readonly words?: (value: V) => string;
  onChoose(value: V | null): void;
}

/** One of a list. */
export function Choice<V extends string>({ label, value, of, open, words = plain, onChoose }: ChoiceProps<V>) {
  const now = of.find((it) => it === value) ?? "";
  return (
    <select
      aria-label={label}
      value={now}
      onChange={(event) => onChoose(of.find((it) => it === event.target.value) ?? null)}
    >
      {open === undefined && now !== "" ? null : <option value="">{open ?? "choose…"}</option>}
      {of.map((it) => (
        <option key={it} value={it}>
          {words(it)}
        </option>
      ))}
    </select>
  );
}

interface YesOrNoProps {
  readonly label: string;
  readonly value: unknown;
  readonly mayBeOpen: boolean;
  onChoose(value: boolean | null): void;
}

/** Yes, no, and where it may be open: not said. */
export function YesOrNo({ label, value, mayBeOpen, onChoose }: YesOrNoProps) {
  return (
    <Choice
      label={label}
      value={value === true ? "yes" : value === false ? "no" : null}
      of={["yes", "no"]}
      {...(mayBeOpen ? { open: "not said" } : {})}
      onChoose={(it) => onChoose(it === null ? null : it === "yes")}
    />
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: unknown;
  readonly type?: "text" | "number" | "date";
  readonly placeholder?: string;
  onType(value: string | null): void;
}

/** What is typed; nothing is null. */
export function Typed({ label, value, type = "text", placeholder, onType }: TypedProps) {
  return (
    <input
      aria-label={label}
      type={type}
      step={type === "number" ? "any" : undefined}
      value={typeof value === "string" || typeof value === "number" ? value : ""}
      placeholder={placeholder}
      onChange={(event) => onType(event.target.value === "" ? null : event.target.value)}
    />
  );
}

/** A number that is typed; nothing is null. */
export function TypedNumber({
  onType,
  ...rest
}: Omit<TypedProps, "type" | "onType"> & { onType(value: number | null): void }) {
  return <Typed {...rest} type="number" onType={(text) => onType(text === null ? null : Number(text))} />;
}
