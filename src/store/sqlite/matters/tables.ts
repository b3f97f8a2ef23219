import type { Generated } from "kysely";

/** The tables of matters. */
export interface MattersTables {
  readonly matter: MatterTable;
  readonly joining: JoiningTable;
  readonly matter_key: MatterKeyTable;
  readonly unjoined: UnjoinedTable;
  readonly matter_method: MatterMethodTable;
  readonly decision: DecisionTable;
  readonly decided: DecidedTable;
}

/** Entries about the same thing, with what is counted of them. */
interface MatterTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly kind: string;
  readonly entries: number;
  readonly reports: number;
  /** First and last day of publication. */
  readonly first: string | null;
  readonly last: string | null;
  /** 1 where somebody asserts it and somebody else denies it. */
  readonly disputed: Generated<number>;
}

/** That an entry of a latest version is in a matter; what it is compared by, why it was joined and who claims it, in JSON. */
interface JoiningTable {
  readonly entry: number;
  readonly matter: number;
  readonly report_id: string;
  readonly entry_id: string;
  readonly trace: string;
  readonly joined: string | null;
  /** Null where nobody does. */
  readonly asserts: string | null;
  readonly denies: string | null;
}

/** A key that entries of a matter have; `last` is the latest of these entries. */
interface MatterKeyTable {
  readonly key: number;
  readonly matter: number;
  readonly last: number;
}

/** A latest version whose entries wait to be joined. */
interface UnjoinedTable {
  readonly version: number;
  /** How many of its entries are in matters already. */
  readonly joined: Generated<number>;
}

/** What joined the entries. */
interface MatterMethodTable {
  readonly method: string;
}

/** What a person decided about matters. */
interface DecisionTable {
  readonly id: Generated<number>;
  readonly what: string;
  readonly by: string;
  readonly at: string;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

/** An entry that a decision is about; `side` is 0 for those joined or parted, 1 for the others. */
interface DecidedTable {
  readonly decision: number;
  readonly report_id: string;
  readonly entry_id: string;
  readonly side: number;
}
