import type { Entry } from "../../../record/index.ts";
import { Link } from "../../address/link.tsx";
import type { NameOf } from "../../words/names.ts";
import { visible } from "../../words/visible.ts";
import { changesOf, valueWords } from "../changes.ts";
import { fieldsOf } from "../editor/fields.ts";
import { deedWords, listed } from "../status-words.ts";
import { type Voice, voicesOf } from "./voices.ts";

interface AdjudicationProps {
  readonly state: Parameters<typeof voicesOf>[0];
  readonly nameOf: NameOf;
  /** Whether somebody may settle it here. */
  readonly canSettle: boolean;
  onTake(entry: Entry | null): void;
  /** Settles it otherwise than anybody has it: what does so, or where it can be done. */
  readonly otherwise: string | (() => void);
}

/** What reviewers hold an entry to be, side by side, and what settles it. */
export function Adjudication({ state, nameOf, canSettle, onTake, otherwise }: AdjudicationProps) {
  const voices = voicesOf(state);
  if (voices.length < 2) return null;
  const fields = differingFields(voices, nameOf);
  return (
    <section className="adjudication" aria-label="What reviewers hold it to be">
      <p>
        {listed(voices.map(({ by }) => visible(by)))} have it differently. All of it is kept until somebody settles it.
      </p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Field</span>
              </th>
              {voices.map(({ by, decision }) => (
                <th key={by} scope="col">
                  <bdi>{visible(by)}</bdi> <span className="how">{deedWords[decision.what]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, label, values }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={voices[at]?.by}>
                    <bdi>{value}</bdi>
                  </td>
                ))}
              </tr>
            ))}
            {voices.some(({ decision }) => decision.comment !== null) ? (
              <tr>
                <th scope="row">why</th>
                {voices.map(({ by, decision }) => (
                  <td key={by}>
                    <bdi>{visible(decision.comment ?? "")}</bdi>
                  </td>
                ))}
              </tr>
            ) : null}
          </tbody>
          {canSettle ? (
            <tfoot>
              <tr>
                <th scope="row">settle it</th>
                {voices.map(({ by, entry }) => (
                  <td key={by}>
                    <button type="button" onClick={() => onTake(entry)}>
                      Take {visible(by)}’s
                    </button>
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
      {!canSettle ? null : typeof otherwise === "string" ? (
        <Link href={otherwise}>Settle it otherwise, in the report</Link>
      ) : (
        <button type="button" onClick={otherwise}>
          Settle it otherwise…
        </button>
      )}
    </section>
  );
}

interface Differing {
  readonly field: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** The fields that any two have differently; where somebody rejects the entry, whether it is one is the first. */
function differingFields(voices: readonly Voice[], nameOf: NameOf): Differing[] {
  const entries = voices.flatMap(({ entry }) => entry ?? []);
  const first = entries[0];
  if (first === undefined) return [];
  const differing = new Set(entries.flatMap((entry) => changesOf(first, entry, nameOf).map(({ field }) => field)));
  const fields = fieldsOf(first.kind)
    .filter(({ field }) => differing.has(field))
    .map((field) => ({
      field: field.field,
      label: field.label,
      values: voices.map(({ entry }) => {
        const values: Readonly<Record<string, unknown>> = { ...entry };
        return entry === null ? "" : valueWords(field, values[field.field], nameOf);
      }),
    }));
  if (entries.length === voices.length) return fields;
  const isEntry = { field: "entry", label: "an entry?", values: voices.map(({ entry }) => (entry ? "yes" : "no")) };
  return [isEntry, ...fields];
}
