import type { z } from "zod";
import type { FoundAnswer } from "../../http/answers.ts";
import { entryKinds } from "../../record/index.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { kindWords } from "../words/kind-words.ts";

/** The kinds that a search finds, each with its number, to keep to one. */
export function KindChips({ found }: { readonly found: z.infer<typeof FoundAnswer> | undefined }) {
  const { query } = useAddress();
  const chosen = query.get("kind");
  const shown = entryKinds.filter((kind) => kind === chosen || (found?.kinds[kind] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <fieldset className="chips kinds">
      <legend className="unseen">Kinds of entries</legend>
      {shown.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`chip ${kind}`}
          aria-pressed={kind === chosen}
          onClick={() => setQuery({ kind: kind === chosen ? null : kind })}
        >
          <KindSign kind={kind} /> {kindWords[kind][1]}{" "}
          {found === undefined || found.more ? null : <span className="count">{found.kinds[kind] ?? 0}</span>}
        </button>
      ))}
    </fieldset>
  );
}
