import type { ToldMatter } from "../../http/matter-answers.ts";
import { nameWords } from "./told-words.ts";

/** Who the independent sources of a matter are: each by all that it is known by. */
export function Sources({ matter }: { readonly matter: ToldMatter }) {
  const { sources } = matter.account;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Independent sources</h2>
      {sources.length === 0 ? (
        <p className="empty">None: nobody asserts it.</p>
      ) : (
        <ol className="sources">
          {sources.map((labels) => (
            <li key={labels.map(({ label }) => label).join(" ")}>
              {[...new Set(labels.map(({ name }) => nameWords(name)))].map((name, at) => (
                <span key={name}>
                  {at === 0 ? "" : <span className="how"> = </span>}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
      <p className="how">
        Copies count as what they copy; all who speak for one state are one source; so are outlets that credit one
        agency. A report that quotes somebody for it is no source of its own.
      </p>
    </section>
  );
}
