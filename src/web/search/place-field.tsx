import { useCallback, useMemo, useState } from "react";
import { SuggestedPlaces } from "../../http/answers.ts";
import { setQuery } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { visible } from "../words/visible.ts";
import { SuggestField } from "./suggest-field.tsx";

/** Asks for entries at a place. */
export function PlaceField() {
  const [written, setWritten] = useState("");
  const url = written === "" ? null : `/api/suggest/places?${new URLSearchParams({ q: written })}`;
  const { data } = useAnswer(url, SuggestedPlaces);
  const suggestions = useMemo(
    () =>
      (data?.places ?? []).map(({ name, country, entries }) => ({
        value: name,
        label: visible(name),
        detail: [country, entries === 1 ? "1 entry" : `${entries} entries`].filter((word) => word !== null).join(", "),
      })),
    [data],
  );
  const take = useCallback((place: string) => setQuery({ place }), []);
  return (
    <SuggestField
      label="Where"
      placeholder="A place, or a country as UKR"
      suggestions={suggestions}
      onType={setWritten}
      onTake={take}
    />
  );
}
