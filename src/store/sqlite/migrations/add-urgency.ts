import { inOrder } from "./migration.ts";

const doubt = `1.0 - coalesce(iif(json_valid(entry), entry ->> '$.confidence', 0), 0) * case modality
    when 'possible' then 0.7 when 'probable' then 0.85 when 'underspecified' then 0.9 else 1.0 end`;

const consequence = `case kind when 'statement' then 0.25 when 'event' then 0.5 when 'commitment' then 0.75 else 1.0 end`;

/** How much entries are worth a reviewer's look, by which a queue is chosen from: the more doubtful and consequential. */
export const addUrgency = inOrder([
  `alter table entry add column urgency real generated always as ((${doubt}) * (1.0 + ${consequence})) virtual`,
  "create index entry_urgency on entry (urgency desc, key) where current = 1",
  "create index entry_urgency_of_kind on entry (kind, urgency desc, key) where current = 1",
]);
