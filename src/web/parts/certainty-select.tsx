import { degrees } from "../../store/degree.ts";
import { setQuery } from "../address/address.ts";
import { degreeWords } from "../reading/filter.ts";

/** Chooses how certain entries are shown; it stands in the address. */
export function CertaintySelect({ value }: { readonly value: string | null }) {
  return (
    <label>
      <span>Certainty</span>
      <select value={value ?? ""} onChange={(event) => setQuery({ certainty: event.target.value })}>
        <option value="">any</option>
        {degrees.map((degree) => (
          <option key={degree} value={degree}>
            {degreeWords[degree]}
          </option>
        ))}
      </select>
    </label>
  );
}
