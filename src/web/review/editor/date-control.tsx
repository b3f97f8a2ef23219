import { datePrecisions } from "../../../record/index.ts";
import { changed, type Path, valueAt } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import { Choice, Typed } from "./plain-controls.tsx";
import { WordsControl } from "./words-control.tsx";

/** A day, or a stretch of days, no more precise than it is known. */
export function DateControl({ path, label }: { readonly path: Path; readonly label: string }) {
  const { editing, change } = useEditor();
  const value = valueAt(editing.draft, path);
  const set = (field: string, to: unknown) => {
    const start = valueAt(value, ["start"]);
    const end = field === "start" && (valueAt(value, ["end"]) ?? start) === start ? to : valueAt(value, ["end"]);
    change(changed(editing.draft, path, { ...personsDate, ...fields(value), end, [field]: to, ...byPerson }));
  };
  if (value === null || value === undefined) {
    return (
      <button type="button" onClick={() => change(changed(editing.draft, path, { ...personsDate, ...byPerson }))}>
        Add a date<span className="unseen"> to {label}</span>
      </button>
    );
  }
  return (
    <div className="group">
      <span className="line">
        <Typed
          label={`${label}: first day`}
          type="date"
          value={valueAt(value, ["start"])}
          onType={(it) => set("start", it)}
        />
        <span className="how">to</span>
        <Typed
          label={`${label}: last day`}
          type="date"
          value={valueAt(value, ["end"])}
          onType={(it) => set("end", it)}
        />
      </span>
      <span className="line">
        <Choice
          label={`${label}: how precise`}
          value={valueAt(value, ["precision"])}
          of={datePrecisions}
          onChoose={(it) => set("precision", it)}
        />
        <button type="button" className="quiet" onClick={() => change(changed(editing.draft, path, null))}>
          Not said<span className="unseen">: {label}</span>
        </button>
      </span>
      <WordsControl path={[...path, "span"]} label={`the words of ${label}`} most="one" />
    </div>
  );
}

const personsDate = { start: null, end: null, precision: "day", span: null, rule: "person", anchor: null };
const byPerson = { rule: "person", anchor: null };

function fields(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
