import { inOrder } from "./migration.ts";

/** A long report is joined in several transactions: how many of its entries are in matters already. */
export const addPartlyJoined = inOrder(["alter table unjoined add column joined integer not null default 0"]);
