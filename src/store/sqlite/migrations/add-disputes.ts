import { inOrder } from "./migration.ts";

/** Who asserts and who denies an entry of a matter, and whether the matter is disputed. */
export const addDisputes = inOrder([
  "alter table matter add column disputed integer not null default 0",
  "create index matter_disputed on matter (reports desc, last desc, key) where disputed = 1",
  "alter table joining add column asserts text",
  "alter table joining add column denies text",
  "create index joining_denied on joining (matter) where denies is not null",
  // Who claims an entry is told by what joins it: every entry is joined anew.
  "delete from matter_method",
]);
