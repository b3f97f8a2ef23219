import { z } from "zod";
import { ActorsControl } from "./actors-control.tsx";
import { contexts, modesOf } from "./codebook.ts";
import { DateControl } from "./date-control.tsx";
import { changed } from "./draft.ts";
import { useEditor } from "./editor-context.ts";
import type { Field } from "./fields.ts";
import { CertaintyChoices, ClaimsControl, ItemsControl, TouchesControl } from "./member-controls.tsx";
import { PlaceControl } from "./place-control.tsx";
import { Choice, Typed, TypedNumber, YesOrNo } from "./plain-controls.tsx";
import { setFor } from "./set-for.ts";
import { WordsControl } from "./words-control.tsx";

/** The control by which a field is corrected. */
export function FieldControl({ field: { field, label, control } }: { readonly field: Field }) {
  const { editing, change } = useEditor();
  const { draft } = editing;
  const value = draft[field];
  const path = [field];
  const set = (to: unknown) => change(setFor(draft, field, to));
  switch (control.by) {
    case "words":
      return <WordsControl path={path} label={label} most={control.most} />;
    case "actors":
      return <ActorsControl path={path} label={label} most={control.most} />;
    case "choice":
      return (
        <Choice
          label={label}
          value={value}
          of={control.of}
          {...(control.mayBeOpen ? { open: "not said" } : {})}
          onChoose={set}
        />
      );
    case "yes-or-no":
      return <YesOrNo label={label} value={value} mayBeOpen={control.mayBeOpen} onChoose={set} />;
    case "mode":
      return <Choice label={label} value={value} of={modesOf(draft["plover"])} open="none" onChoose={set} />;
    case "contexts":
      return <Contexts label={label} />;
    case "number":
      return <TypedNumber label={label} value={value} onType={set} />;
    case "text":
      return <Typed label={label} value={value} placeholder="not said" onType={set} />;
    case "date":
      return <DateControl path={path} label={label} />;
    case "place":
      return <PlaceControl path={path} label={label} />;
    case "items":
      return <ItemsControl path={path} />;
    case "claims":
      return <ClaimsControl path={path} />;
    case "touches":
      return <TouchesControl path={path} />;
    case "certainty":
      return value === null || value === undefined ? (
        <button type="button" onClick={() => set({ modality: "certain", polarity: "positive" })}>
          Judge the certainty
        </button>
      ) : (
        <span className="line">
          <CertaintyChoices path={path} label={label} />
          <button type="button" className="quiet" onClick={() => set(null)}>
            Not judged
          </button>
        </span>
      );
  }
}

function Contexts({ label }: { readonly label: string }) {
  const { editing, change } = useEditor();
  const chosen = z.array(z.string()).safeParse(editing.draft["context"]).data ?? [];
  const set = (names: readonly string[]) => change(changed(editing.draft, ["context"], names));
  return (
    <div className="actors-control">
      {chosen.map((name) => (
        <span key={name} className="actor-chip">
          {name}
          <button type="button" className="quiet remove" onClick={() => set(chosen.filter((it) => it !== name))}>
            <span aria-hidden="true">×</span>
            <span className="unseen">Remove {name}</span>
          </button>
        </span>
      ))}
      <Choice
        label={label}
        value={null}
        of={contexts.filter((name) => !chosen.includes(name))}
        open="add…"
        onChoose={(name) => (name === null ? undefined : set([...chosen, name]))}
      />
    </div>
  );
}
