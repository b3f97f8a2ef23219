import { memo } from "react";
import type { Entry, ReportRecord } from "../../record/index.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import type { NameOf } from "../words/names.ts";
import { says } from "../words/says.ts";
import { EntryDetail } from "./entry-detail.tsx";

interface EntryListProps {
  readonly record: ReportRecord;
  readonly entries: readonly Entry[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly nameOf: NameOf;
  readonly selected: string | null;
}

/** The entries in text order; the selected one is open. */
export function EntryList({ record, entries, numbers, nameOf, selected }: EntryListProps) {
  if (entries.length === 0) return <p className="empty">No entry fits this filter.</p>;
  return (
    <ol className="entry-list">
      {entries.map((entry) => (
        <EntryItem
          key={entry.id}
          record={record}
          entry={entry}
          number={numbers.get(entry.id) ?? 0}
          nameOf={nameOf}
          isSelected={entry.id === selected}
        />
      ))}
    </ol>
  );
}

interface EntryItemProps {
  readonly record: ReportRecord;
  readonly entry: Entry;
  readonly number: number;
  readonly nameOf: NameOf;
  readonly isSelected: boolean;
}

const EntryItem = memo(function EntryItem({ record, entry, number, nameOf, isSelected }: EntryItemProps) {
  const { who, how, what } = says(entry, nameOf);
  return (
    <li className={`entry ${entry.kind}`} id={`item-${entry.id}`} data-selected={isSelected || undefined}>
      <a href={`#${encodeURIComponent(entry.id)}`} aria-current={isSelected ? "true" : undefined} data-entry={entry.id}>
        <span className="entry-number">{number}</span>
        <span className="entry-words">
          <span className="entry-kind">
            <KindSign kind={entry.kind} /> {kindWords[entry.kind][0]} <span className="how">{how}</span>
          </span>
          <bdi className="who">{who}</bdi>
          {what === "" ? null : <bdi className="entry-what">{what}</bdi>}
          <span className="how">
            {entry.certainty === null ? "" : `${certaintyWords(entry.certainty)} · `}
            {Math.round(entry.confidence * 100)} % sure
          </span>
        </span>
      </a>
      {isSelected ? <EntryDetail record={record} entry={entry} /> : null}
    </li>
  );
});
