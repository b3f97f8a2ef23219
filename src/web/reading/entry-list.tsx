import { memo, type ReactNode } from "react";
import type { Entry, ReportRecord } from "../../record/index.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { StatusLine } from "../review/status-sign.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import type { NameOf } from "../words/names.ts";
import { readingWords } from "../words/reading-words.ts";
import { says } from "../words/says.ts";
import { EntryDetail } from "./entry-detail.tsx";

interface EntryListProps {
  readonly record: ReportRecord;
  readonly entries: readonly Entry[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly nameOf: NameOf;
  readonly selected: string | null;
  /** Stands in the open entry: before its fields, or instead of them. */
  readonly inSelected: ReactNode;
  readonly isEdited: boolean;
}

/** The entries in text order; the selected one is open. */
export function EntryList({ record, entries, numbers, nameOf, selected, inSelected, isEdited }: EntryListProps) {
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
          inside={entry.id === selected ? inSelected : null}
          isEdited={entry.id === selected && isEdited}
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
  readonly inside: ReactNode;
  readonly isEdited: boolean;
}

const EntryItem = memo(function EntryItem(props: EntryItemProps) {
  const { record, entry, number, nameOf, isSelected, inside, isEdited } = props;
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
            {readingWords(entry)}
          </span>
          <StatusLine id={entry.id} />
        </span>
      </a>
      {inside}
      {isSelected && !isEdited ? <EntryDetail record={record} entry={entry} /> : null}
    </li>
  );
});
