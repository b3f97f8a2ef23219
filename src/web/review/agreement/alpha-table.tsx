import type { AgreementAnswer } from "../../../http/review-answers.ts";
import { entryKinds } from "../../../record/index.ts";
import { fieldsOf } from "../editor/fields.ts";
import { listed } from "../status-words.ts";
import { alphaWords } from "./alpha-words.ts";

/** What the fields of all kinds are called; two kinds may call one of theirs differently. */
const labels = new Map<string, string>();
for (const { field, label } of entryKinds.flatMap(fieldsOf)) {
  const known = labels.get(field) ?? label;
  labels.set(field, known.split(" or ").includes(label) ? known : `${known} or ${label}`);
}
for (const [field, label] of [
  ["stands", "is it an entry at all?"],
  ["occurrence", "how it stands"],
  ["cameo", "CAMEO code"],
  ["quad", "quad class"],
  ["score", "PLOVER’s score"],
] as const)
  labels.set(field, label);

/** Of fewer entries alpha is what chance makes it. */
const fewest = 2;

/** Alpha of each field, what it comes to in plain words, and what alpha is. */
export function AlphaTable({ answer }: { readonly answer: AgreementAnswer }) {
  const told = answer.fields.filter(({ alpha }) => alpha !== null);
  const same = answer.fields.filter(({ alpha }) => alpha === null).map(({ field }) => labels.get(field) ?? field);
  return (
    <>
      <section className="scroll" aria-label="Agreement by field" {...byKeys}>
        <table className="review-table">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col" className="numbers">
                Krippendorff’s α
              </th>
              <th scope="col">They agree</th>
              <th scope="col" className="numbers">
                Entries
              </th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ field, alpha, n }) => (
              <tr key={field}>
                <th scope="row">{labels.get(field) ?? field}</th>
                <td className="numbers">{alpha?.toFixed(2).replace("-", "−")}</td>
                <td>{alpha === null ? "" : n < fewest ? "of one entry nothing can be told" : alphaWords(alpha)}</td>
                <td className="numbers">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {same.length === 0 ? null : (
        <p>
          Everybody always said the same of {listed([...new Set(same)])}: for these there is nothing to tell apart, and
          no α.
        </p>
      )}
      <p className="hint">
        α is 1 where reviewers always say the same and 0 where they agree as often as chance would have it; below 0 they
        disagree more often than that. Words count as the same where most of them are. From 0.80 on what they say can be
        relied on, from 0.67 on with care. Of few entries it says little.
      </p>
    </>
  );
}

/** What scrolls has to be reached by keys. */
const byKeys = { tabIndex: 0 };
