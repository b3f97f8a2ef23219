import { useState } from "react";
import type { Entry, MadeBy, ReportRecord } from "../../record/index.ts";
import { Link } from "../address/link.tsx";
import { DossierLinks } from "../parts/dossier-links.tsx";
import { breakable } from "../words/breakable.tsx";
import { certaintyWords, stanceWords } from "../words/certainty-words.ts";
import { namesIn } from "../words/names.ts";
import { wordsOf } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { type ShownField, shownFields } from "./entry-fields.ts";
import { whoIn } from "./filter.ts";
import { partOf } from "./parts-of.ts";

/** All that an entry says, and for each field the words and the model or rule that made it. */
export function EntryDetail({ record, entry }: { readonly record: ReportRecord; readonly entry: Entry }) {
  const fields = shownFields(entry, record);
  const unsaid = fields.filter(({ values }) => values.length === 0);
  return (
    <div className="detail">
      <dl className="fields">
        {fields
          .filter((field) => !unsaid.includes(field))
          .map((field) => (
            <FieldRow key={field.field} entry={entry} field={field} />
          ))}
        <div>
          <dt>certainty</dt>
          <dd>
            {certaintyWords(entry.certainty)}
            <Claims record={record} entry={entry} />
            <Why entry={entry} field="certainty" />
          </dd>
        </div>
        <div>
          <dt>reading</dt>
          <dd>
            {entry.madeBy.kind === "person" ? null : <Sureness share={entry.confidence} />} by{" "}
            {makerWords(entry.madeBy)}
          </dd>
        </div>
      </dl>
      {unsaid.length === 0 ? null : (
        <p className="unsaid">The report does not say: {unsaid.map(({ label }) => label).join(", ")}.</p>
      )}
      <p className="facts">
        <DossierLinks actors={actorsIn(entry, record)} />
        <Link href={`/matter/${encodeURIComponent(entry.id)}`}>Its matter: who else tells of it</Link>
      </p>
      <p className="entry-foot">
        <code>{entry.id}</code> <CopyLink id={entry.id} />
      </p>
    </div>
  );
}

/** Who takes part in an entry or claims it, with their names; the report's own voice is nobody. */
function actorsIn(entry: Entry, { actors }: ReportRecord): (readonly [string, string])[] {
  const ids = new Set([...whoIn(entry), ...entry.claims.map(({ by }) => by)]);
  return actors.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name] as const);
}

function FieldRow({ entry, field }: { readonly entry: Entry; readonly field: ShownField }) {
  const part = partOf(field.field, entry.kind);
  return (
    <div>
      <dt>
        {part === null ? null : <span aria-hidden="true" className={`swatch part-${part}`} />}
        {field.label}
      </dt>
      <dd>
        {field.values.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two passages may have the same words.
          <bdi key={at} className={field.isWords ? "quote" : "value"}>
            {breakable(field.isWords ? `“${text.replace(/^[“"]|[”"]$/g, "")}”` : text)}
          </bdi>
        ))}
        <Why entry={entry} field={field.field} />
      </dd>
    </div>
  );
}

/** The words from which a field was read, and what read it. */
function Why({ entry, field }: { readonly entry: Entry; readonly field: string }) {
  const causes = entry.reasons.filter((reason) => reason.field.split(/[.[]/)[0] === field);
  if (causes.length === 0) return null;
  const lines = new Map<string, Set<string>>();
  for (const { words, by } of causes) {
    const follows = entry.madeBy.kind === "person" && entry.madeBy.name === by ? "as it should be" : "follows";
    const from = words.length === 0 ? follows : `from “${wordsOf(words)}”`;
    lines.set(from, (lines.get(from) ?? new Set()).add(visible(by)));
  }
  return [...lines].map(([from, makers]) => (
    <bdi key={from} className="why">
      {breakable(from)}, by {[...makers].join(" and ")}
    </bdi>
  ));
}

function Claims({ record, entry }: { readonly record: ReportRecord; readonly entry: Entry }) {
  const nameOf = namesIn(record);
  if (entry.claims.length === 0) return null;
  return (
    <ul className="claims">
      {entry.claims.map(({ by, stance, basis, certainty }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one claimant may claim twice.
        <li key={at} className={stance === "denies" ? "denies" : undefined}>
          {stanceWords[stance]} <bdi>{nameOf(by)}</bdi>
          <span className="how">
            {" "}
            · {certaintyWords(certainty)}
            {basis === "unstated" ? "" : ` · rests on ${basis}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How likely the reading is right, as a bar and a figure. */
export function Sureness({ share }: { readonly share: number }) {
  const percent = Math.round(share * 100);
  return (
    <span className="sureness">
      <meter min={0} max={100} value={percent} aria-label="How sure the reader is">
        {percent} %
      </meter>
      {percent} % sure
    </span>
  );
}

function makerWords({ kind, name, version }: MadeBy): string {
  if (kind === "person") return `${visible(name)}, ${visible(version).slice(0, 10)}`;
  return `the ${kind} ${visible(name)} ${visible(version)}`;
}

function CopyLink({ id }: { readonly id: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const url = new URL(window.location.href);
    url.hash = encodeURIComponent(id);
    await navigator.clipboard.writeText(url.href);
    setCopied(true);
  };
  return (
    <button type="button" className="quiet" onClick={copy}>
      {copied ? "Link copied" : "Copy link"}
    </button>
  );
}
