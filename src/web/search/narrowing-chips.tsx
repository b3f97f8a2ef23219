import { setQuery, useAddress } from "../address/address.ts";
import { narrowingNames, narrowings } from "./asked.ts";

/** What a search is narrowed down to; each can be taken away. */
export function NarrowingChips({ names }: { readonly names: Readonly<Record<string, string>> }) {
  const { query } = useAddress();
  const shown = narrowings(query, names).filter(({ name }) => name !== "kind");
  if (shown.length === 0) return null;
  return (
    <ul className="chips narrowed" aria-label="Narrowed down to">
      {shown.map(({ name, label }) => (
        <li key={name}>
          <button type="button" className="chip" onClick={() => setQuery({ [name]: null })}>
            <bdi>{label}</bdi>
            <span aria-hidden="true">×</span>
            <span className="unseen">: take away</span>
          </button>
        </li>
      ))}
      {shown.length < 2 ? null : (
        <li>
          <button
            type="button"
            className="quiet chip"
            onClick={() => setQuery(Object.fromEntries(narrowingNames.map((name) => [name, null])))}
          >
            take all away
          </button>
        </li>
      )}
    </ul>
  );
}
