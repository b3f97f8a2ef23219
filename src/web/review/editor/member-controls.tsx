import { ActorsControl } from "./actors-control.tsx";
import { changed, type Path, spanAt, valueAt } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import { choices } from "./fields.ts";
import { ListControl } from "./list-control.tsx";
import { Choice, TypedNumber, YesOrNo } from "./plain-controls.tsx";
import { WordsChip, WordsControl } from "./words-control.tsx";

const unrocaCategories = ["I", "II", "III", "IV", "V", "VI", "VII", "SALW"] as const;
const freshItem = { type: "unknown", unroca: null, quantity: null, approximate: false, secondHand: null };

/** What is transferred: words, sort, category, how many. */
export function ItemsControl({ path }: { readonly path: Path }) {
  const { editing, change } = useEditor();
  const value = valueAt(editing.draft, path);
  const count = Array.isArray(value) ? value.filter((_, at) => spanAt(editing.draft, [...path, at])).length : 0;
  const isWaiting = Array.isArray(value) && value.length > count;
  return (
    <ListControl path={path} one="item" {...(isWaiting ? {} : { begin: freshItem })}>
      {(own, name) => {
        const at = (field: string) => valueAt(editing.draft, [...own, field]);
        const set = (field: string) => (to: unknown) => change(changed(editing.draft, [...own, field], to));
        return (
          <>
            {spanAt(editing.draft, own) === null ? (
              <WordsControl path={own} label={name} most="one" />
            ) : (
              <WordsChip path={own} label={name} />
            )}
            <span className="line">
              <Choice label={`${name}: sort`} value={at("type")} of={choices.itemType} onChoose={set("type")} />
              <Choice
                label={`${name}: UNROCA category`}
                value={at("unroca")}
                of={unrocaCategories}
                open="no UNROCA category"
                onChoose={set("unroca")}
              />
            </span>
            <span className="line">
              <TypedNumber
                label={`${name}: how many`}
                value={at("quantity")}
                placeholder="how many"
                onType={set("quantity")}
              />
              <label className="tick">
                <input
                  type="checkbox"
                  checked={at("approximate") === true}
                  onChange={(event) => set("approximate")(event.target.checked)}
                />
                about
              </label>
              <span className="tick">
                second-hand{" "}
                <YesOrNo
                  label={`${name}: second-hand`}
                  value={at("secondHand")}
                  mayBeOpen
                  onChoose={set("secondHand")}
                />
              </span>
            </span>
          </>
        );
      }}
    </ListControl>
  );
}

const freshClaim = {
  by: "author",
  stance: "asserts",
  basis: "unstated",
  certainty: { modality: "underspecified", polarity: "underspecified" },
  evidence: [],
};

/** Who claims the entry, with which stance, resting on what, and how certain. */
export function ClaimsControl({ path }: { readonly path: Path }) {
  const { editing, change } = useEditor();
  return (
    <ListControl path={path} one="claim" begin={freshClaim}>
      {(own, name) => {
        const set = (field: string) => (to: unknown) => change(changed(editing.draft, [...own, field], to));
        return (
          <>
            <span className="line">
              <Choice
                label={`${name}: stance`}
                value={valueAt(editing.draft, [...own, "stance"])}
                of={choices.stance}
                onChoose={set("stance")}
              />
              <Choice
                label={`${name}: rests on`}
                value={valueAt(editing.draft, [...own, "basis"])}
                of={choices.basis}
                onChoose={set("basis")}
              />
            </span>
            <ActorsControl path={[...own, "by"]} label={`who makes ${name}`} most="one" />
            <CertaintyChoices path={[...own, "certainty"]} label={name} />
            <WordsControl path={[...own, "evidence"]} label={`the words of ${name}`} most="many" />
          </>
        );
      }}
    </ListControl>
  );
}

const open = { modality: "underspecified", polarity: "underspecified" };

/** How certain, and whether so or not so. */
export function CertaintyChoices({ path, label }: { readonly path: Path; readonly label: string }) {
  const { editing, change } = useEditor();
  const value = valueAt(editing.draft, path);
  const set = (field: string) => (to: unknown) =>
    change(changed(editing.draft, path, { ...open, ...(value ?? {}), [field]: to }));
  return (
    <span className="line">
      <Choice
        label={`${label}: how certain`}
        value={valueAt(value, ["modality"])}
        of={choices.modality}
        onChoose={set("modality")}
      />
      <Choice
        label={`${label}: so or not so`}
        value={valueAt(value, ["polarity"])}
        of={choices.polarity}
        onChoose={set("polarity")}
      />
    </span>
  );
}

/** Which other entries are said to break the restriction or to accord with it. */
export function TouchesControl({ path }: { readonly path: Path }) {
  const { editing, entries, nameOf, change } = useEditor();
  const others = entries.filter(({ kind }) => kind === "transfer" || kind === "event");
  const first = others[0];
  return (
    <ListControl
      path={path}
      one="touch"
      {...(first === undefined ? {} : { begin: { entry: first.id, relation: "unstated", by: null } })}
    >
      {(own, name) => (
        <>
          <span className="line">
            <Choice
              label={`${name}: entry`}
              value={valueAt(editing.draft, [...own, "entry"])}
              of={others.map(({ id }) => id)}
              onChoose={(to) => change(changed(editing.draft, [...own, "entry"], to))}
            />
            <Choice
              label={`${name}: relation`}
              value={valueAt(editing.draft, [...own, "relation"])}
              of={choices.relation}
              onChoose={(to) => change(changed(editing.draft, [...own, "relation"], to))}
            />
          </span>
          <ActorsControl
            path={[...own, "by"]}
            label={`who says so of ${name}, ${nameOf("author")} or other`}
            most="one"
          />
        </>
      )}
    </ListControl>
  );
}
