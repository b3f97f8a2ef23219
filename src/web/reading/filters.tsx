import { useMemo } from "react";
import { type Entry, type EntryKind, entryKinds } from "../../record/index.ts";
import { setQuery } from "../address/address.ts";
import { CertaintySelect } from "../parts/certainty-select.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { reviewedAs } from "../review/state/reviewed-as.ts";
import { kindWords } from "../words/kind-words.ts";
import type { NameOf } from "../words/names.ts";
import { type Filter, whoIn } from "./filter.ts";

interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly nameOf: NameOf;
}

/** Which entries are shown, by kind, by who speaks or takes part, by certainty and by review; it stands in the address. */
export function Filters({ entries, filter, nameOf }: FiltersProps) {
  const present = entryKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const people = useMemo(() => counts(entries), [entries]);
  const toggle = (kind: EntryKind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    setQuery({ kind: [...kinds].join(",") });
  };
  return (
    <fieldset className="filters">
      <legend className="unseen">Which entries are shown</legend>
      <div className="chips">
        {present.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`chip ${kind}`}
            aria-pressed={filter.kinds.has(kind)}
            onClick={() => toggle(kind)}
          >
            <KindSign kind={kind} /> {kindWords[kind][1]}{" "}
            <span className="count">{entries.filter((entry) => entry.kind === kind).length}</span>
          </button>
        ))}
      </div>
      <div className="selects">
        <label>
          <span>Who</span>
          <select value={filter.who ?? ""} onChange={(event) => setQuery({ who: event.target.value })}>
            <option value="">everybody</option>
            {people.map(([id, count]) => (
              <option key={id} value={id}>
                {nameOf(id)} ({count})
              </option>
            ))}
          </select>
        </label>
        <CertaintySelect value={filter.degree} />
        <label>
          <span>Review</span>
          <select value={filter.reviewed ?? ""} onChange={(event) => setQuery({ reviewed: event.target.value })}>
            <option value="">any</option>
            {reviewedAs.map((one) => (
              <option key={one} value={one}>
                {one === "unreviewed" ? "not reviewed" : one}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

/** Who is in the entries, and in how many; the most frequent first. */
function counts(entries: readonly Entry[]): [string, number][] {
  const found = new Map<string, number>();
  for (const id of entries.flatMap(whoIn)) found.set(id, (found.get(id) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}
