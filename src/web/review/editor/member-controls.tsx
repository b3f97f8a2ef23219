import type { Entry } from "../../../record/index.ts";
import type { NameOf } from "../../words/names.ts";
import { says } from "../../words/says.ts";
import { ActorsControl } from "./actors-control.tsx";
import { changed, type Path, spanAt, valueAt } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import { choices } from "./fields.ts";
import { Labelled } from "./labelled.tsx";
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
              <Labelled label="sort">
                <Choice label={`${name}: sort`} value={at("type")} of={choices.itemType} onChoose={set("type")} />
              </Labelled>
              <Labelled label="UN Register">
                <Choice
                  label={`${name}: UNROCA category`}
                  value={at("unroca")}
                  of={unrocaCategories}
                  open="no UNROCA category"
                  onChoose={set("unroca")}
                />
              </Labelled>
            </span>
            <span className="line">
              <Labelled label="how many">
                <TypedNumber
                  label={`${name}: how many`}
                  value={at("quantity")}
                  placeholder="how many"
                  onType={set("quantity")}
                />
              </Labelled>
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
              <Labelled label="stance">
                <Choice
                  label={`${name}: stance`}
                  value={valueAt(editing.draft, [...own, "stance"])}
                  of={choices.stance}
                  onChoose={set("stance")}
                />
              </Labelled>
              <Labelled label="rests on">
                <Choice
                  label={`${name}: rests on`}
                  value={valueAt(editing.draft, [...own, "basis"])}
                  of={choices.basis}
                  onChoose={set("basis")}
                />
              </Labelled>
            </span>
            <Labelled label="who">
              <ActorsControl path={[...own, "by"]} label={`who makes ${name}`} most="one" />
            </Labelled>
            <CertaintyChoices path={[...own, "certainty"]} label={name} />
            <Labelled label="words">
              <WordsControl path={[...own, "evidence"]} label={`the words of ${name}`} most="many" />
            </Labelled>
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
      <Labelled label="how certain">
        <Choice
          label={`${label}: how certain`}
          value={valueAt(value, ["modality"])}
          of={choices.modality}
          onChoose={set("modality")}
        />
      </Labelled>
      <Labelled label="so or not so">
        <Choice
          label={`${label}: so or not so`}
          value={valueAt(value, ["polarity"])}
          of={choices.polarity}
          onChoose={set("polarity")}
        />
      </Labelled>
    </span>
  );
}

const mostOfAnEntry = 60;

/** An entry in one line. */
function entryWords(entry: Entry | undefined, nameOf: NameOf): string {
  if (entry === undefined) return "";
  const { who, how, what } = says(entry, nameOf);
  const words = [who, how, what].filter((it) => it !== "").join(" ");
  return words.length <= mostOfAnEntry ? words : `${words.slice(0, mostOfAnEntry)}…`;
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
            <Labelled label="entry">
              <Choice
                label={`${name}: entry`}
                value={valueAt(editing.draft, [...own, "entry"])}
                of={others.map(({ id }) => id)}
                words={(id) =>
                  entryWords(
                    others.find((other) => other.id === id),
                    nameOf,
                  )
                }
                onChoose={(to) => change(changed(editing.draft, [...own, "entry"], to))}
              />
            </Labelled>
            <Labelled label="relation">
              <Choice
                label={`${name}: relation`}
                value={valueAt(editing.draft, [...own, "relation"])}
                of={choices.relation}
                onChoose={(to) => change(changed(editing.draft, [...own, "relation"], to))}
              />
            </Labelled>
          </span>
          <Labelled label="who says so">
            <ActorsControl
              path={[...own, "by"]}
              label={`who says so of ${name}, ${nameOf("author")} or other`}
              most="one"
            />
          </Labelled>
        </>
      )}
    </ListControl>
  );
}
