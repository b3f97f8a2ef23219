/** What an entity can be; the training recipe maps each corpus's labels onto these. */
export const entityLabels = [
  "person",
  "organisation",
  "state",
  "place",
  "nationality",
  "weapon",
  "platform",
  "money",
  "quantity",
  "date",
  "event",
  "law",
  "title",
] as const;

export type EntityLabel = (typeof entityLabels)[number];

const known: ReadonlySet<string> = new Set(entityLabels);

/** Whether a model's label is one that the product knows. */
export function isEntityLabel(label: string | undefined): label is EntityLabel {
  return label !== undefined && known.has(label);
}
