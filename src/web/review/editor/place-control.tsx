import { placePrecisions } from "../../../record/index.ts";
import { changed, type Path, valueAt } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import { Choice, Typed, TypedNumber } from "./plain-controls.tsx";
import { WordsControl } from "./words-control.tsx";

const personsPlace = {
  name: "",
  geonames: null,
  country: null,
  latitude: null,
  longitude: null,
  precision: "unknown",
  span: null,
  rule: "person",
};

/** A place: its name, country and point, as far as they are known. */
export function PlaceControl({ path, label }: { readonly path: Path; readonly label: string }) {
  const { editing, change } = useEditor();
  const value = valueAt(editing.draft, path);
  const at = (field: string) => valueAt(value, [field]);
  const set = (changes: object) =>
    change(
      changed(editing.draft, path, {
        ...personsPlace,
        ...(typeof value === "object" && value !== null ? value : {}),
        ...changes,
        rule: "person",
      }),
    );
  if (value === null || value === undefined) {
    return (
      <button type="button" onClick={() => set({})}>
        Add a place<span className="unseen"> to {label}</span>
      </button>
    );
  }
  return (
    <div className="group">
      <span className="line">
        {/* Another name is another place: its id and point no longer hold. */}
        <Typed
          label={`${label}: name`}
          value={at("name")}
          placeholder="name"
          onType={(it) => set({ name: it ?? "", geonames: null, latitude: null, longitude: null })}
        />
        <Typed
          label={`${label}: country, three letters`}
          value={at("country")}
          placeholder="country, as UKR"
          onType={(it) => set({ country: it?.toUpperCase() ?? null })}
        />
      </span>
      <span className="line">
        <TypedNumber
          label={`${label}: degrees north`}
          value={at("latitude")}
          placeholder="degrees north"
          onType={(latitude) => set({ latitude })}
        />
        <TypedNumber
          label={`${label}: degrees east`}
          value={at("longitude")}
          placeholder="degrees east"
          onType={(longitude) => set({ longitude })}
        />
      </span>
      <span className="line">
        <Choice
          label={`${label}: how precise`}
          value={at("precision")}
          of={placePrecisions}
          onChoose={(precision) => set({ precision })}
        />
        <button type="button" className="quiet" onClick={() => change(changed(editing.draft, path, null))}>
          Not said<span className="unseen">: {label}</span>
        </button>
      </span>
      <WordsControl path={[...path, "span"]} label={`the words of ${label}`} most="one" />
    </div>
  );
}
