import {
  Certainty,
  Claim,
  Commitment,
  type EntryKind,
  Event,
  Restriction,
  Statement,
  Threat,
  Touch,
  Transfer,
  TransferItem,
} from "../../../record/index.ts";

/** By what a field is corrected. */
export type Control =
  | { readonly by: "words"; readonly most: "one" | "many" }
  | { readonly by: "actors"; readonly most: "one" | "many" }
  /** One of a list; where it may be open, none of them too. */
  | { readonly by: "choice"; readonly of: readonly string[]; readonly mayBeOpen: boolean }
  | { readonly by: "yes-or-no"; readonly mayBeOpen: boolean }
  | {
      readonly by:
        | "text"
        | "number"
        | "date"
        | "place"
        | "items"
        | "claims"
        | "certainty"
        | "touches"
        | "mode"
        | "contexts";
    };

/** A field of an entry as it can be corrected. */
export interface Field {
  /** Its name in the record. */
  readonly field: string;
  readonly label: string;
  readonly control: Control;
}

const spans = (field: string, label = field): Field => ({ field, label, control: { by: "words", most: "many" } });
const actors = (field: string, label = field): Field => ({ field, label, control: { by: "actors", most: "many" } });
const choice = (field: string, of: readonly string[], label = field): Field => ({
  field,
  label,
  control: { by: "choice", of, mayBeOpen: false },
});
const date = (field: string, label = field): Field => ({ field, label, control: { by: "date" } });
const yesOrNo = (field: string, label: string, mayBeOpen = false): Field => ({
  field,
  label,
  control: { by: "yes-or-no", mayBeOpen },
});

const own: Readonly<Record<EntryKind, readonly Field[]>> = {
  statement: [
    { field: "speaker", label: "speaker", control: { by: "actors", most: "one" } },
    { field: "speakerSpan", label: "words for the speaker", control: { by: "words", most: "one" } },
    actors("addressee", "told to"),
    spans("cue"),
    spans("content"),
    choice("form", Statement.shape.form.options),
    yesOrNo("denies", "denial"),
    yesOrNo("negated", "not said"),
  ],
  event: [
    actors("actors", "who"),
    actors("recipients", "to whom"),
    choice("plover", Event.shape.plover.options, "PLOVER"),
    { field: "mode", label: "mode", control: { by: "mode" } },
    { field: "context", label: "context", control: { by: "contexts" } },
    spans("trigger", "act"),
    choice("occurrence", Event.shape.occurrence.options, "stands"),
  ],
  transfer: [
    actors("supplier"),
    actors("recipient"),
    actors("via"),
    { field: "items", label: "items", control: { by: "items" } },
    choice("stage", Transfer.shape.stage.options),
    yesOrNo("completed", "delivered", true),
    { field: "value", label: "worth", control: { by: "text" } },
    date("ordered"),
    date("delivered", "delivered on"),
    {
      field: "link",
      label: "link",
      control: { by: "choice", of: Transfer.shape.link.unwrap().options, mayBeOpen: true },
    },
  ],
  commitment: [
    actors("parties"),
    choice("form", Commitment.shape.form.options),
    choice("status", Commitment.shape.status.options),
    spans("obligation", "owed"),
    spans("trigger", "when"),
    date("since"),
  ],
  threat: [
    actors("issuer"),
    actors("target"),
    choice("form", Threat.shape.form.options),
    spans("condition", "if"),
    spans("consequence", "then"),
  ],
  restriction: [
    spans("instrument"),
    choice("form", Restriction.shape.form.options),
    actors("imposedBy", "imposed by"),
    actors("joinedBy", "joined by"),
    actors("on"),
    spans("scope"),
    { field: "touchedBy", label: "touched by", control: { by: "touches" } },
  ],
};

const common: readonly Field[] = [
  date("date"),
  { field: "place", label: "place", control: { by: "place" } },
  { field: "claims", label: "claims", control: { by: "claims" } },
  { field: "certainty", label: "certainty", control: { by: "certainty" } },
];

/** The fields of a kind of entry that a reviewer can correct, its words first. */
export function fieldsOf(kind: EntryKind): readonly Field[] {
  return [spans("evidence", "the entry’s words"), ...own[kind], ...common];
}

/** The values of the lists that stand within a field. */
export const choices = {
  stance: Claim.shape.stance.options,
  basis: Claim.shape.basis.options,
  modality: Certainty.shape.modality.options,
  polarity: Certainty.shape.polarity.options,
  itemType: TransferItem.shape.type.options,
  relation: Touch.shape.relation.options,
} as const;
