import { useId } from "react";
import { setQuery, useAddress } from "../address/address.ts";
import { type Choice, choices } from "./asked.ts";
import { PlaceField } from "./place-field.tsx";
import { TextField } from "./text-field.tsx";
import { WhoField } from "./who-field.tsx";

/** Every way to narrow a search down; what is chosen stands in the address at once. */
export function NarrowingFields() {
  const { query } = useAddress();
  return (
    <fieldset className="narrowing">
      <legend className="unseen">Narrow the search down</legend>
      <WhoField />
      <PlaceField />
      <TextField
        name="speaker"
        label="Said by"
        placeholder="Words of a speaker’s name"
        asked={query.get("speaker") ?? ""}
      />
      <TextField
        name="item"
        label="Of what"
        placeholder="Howitzer, Shahed-136, UNROCA III"
        asked={query.get("item") ?? ""}
      />
      <DayField name="from" label="From" />
      <DayField name="to" label="To" />
      <ChoiceField name="certainty" />
      <ChoiceField name="polarity" />
      <ChoiceField name="stage" />
      <ChoiceField name="plover" />
      <ChoiceField name="occurrence" />
      <ChoiceField name="reviewed" />
      <label className="check">
        <input
          type="checkbox"
          checked={query.get("copies") === "without"}
          onChange={(event) => setQuery({ copies: event.target.checked ? "without" : null })}
        />
        leave out copies of other reports
      </label>
    </fieldset>
  );
}

function DayField({ name, label }: { readonly name: "from" | "to"; readonly label: string }) {
  const id = useId();
  const { query } = useAddress();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={query.get(name) ?? ""}
        onChange={(event) => setQuery({ [name]: event.target.value })}
      />
    </div>
  );
}

function ChoiceField({ name }: { readonly name: Choice }) {
  const id = useId();
  const { query } = useAddress();
  const { label, options } = choices[name];
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={query.get(name) ?? ""} onChange={(event) => setQuery({ [name]: event.target.value })}>
        <option value="">any</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
