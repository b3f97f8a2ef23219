import type { TransferRow } from "../../http/picture-answers.ts";
import { type Scope, sizeOf } from "./scope.ts";
import { type Standing, standingOf, standings } from "./standing.ts";

/** An actor's id; null where nobody is named; `others` for the rarer ones together. */
export type Party = string | null;

export const others = "\u0000others";

/** Transfers of one supplier to one recipient that stand alike. */
export interface Flow {
  readonly supplier: Party;
  readonly recipient: Party;
  readonly standing: Standing;
  readonly size: number;
}

/** Flows, the suppliers and the recipients, the one with most first. */
export interface Flows {
  readonly flows: readonly Flow[];
  readonly suppliers: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Transfers as flows between the `most` suppliers and recipients with most of them, all others taken together. */
export function flowsOf(rows: readonly TransferRow[], scope: Pick<Scope, "copies">, most: number): Flows {
  const sized = rows.map((row) => ({ ...row, size: sizeOf(row, scope) })).filter(({ size }) => size > 0);
  const suppliers = ranked(sized, ({ supplier }) => supplier, most);
  const recipients = ranked(sized, ({ recipient }) => recipient, most);
  const together = new Map<string, Flow>();
  for (const row of sized) {
    const supplier = suppliers.includes(row.supplier) ? row.supplier : others;
    const recipient = recipients.includes(row.recipient) ? row.recipient : others;
    const standing = standingOf(row);
    const key = JSON.stringify([supplier, recipient, standing]);
    together.set(key, { supplier, recipient, standing, size: row.size + (together.get(key)?.size ?? 0) });
  }
  const place = ({ supplier, recipient, standing }: Flow) =>
    (suppliers.indexOf(supplier) * recipients.length + recipients.indexOf(recipient)) * standings.length +
    standings.indexOf(standing);
  const flows = [...together.values()].sort((a, b) => place(a) - place(b));
  return { flows, suppliers, recipients };
}

function ranked<Row extends { readonly size: number }>(
  rows: readonly Row[],
  partyOf: (row: Row) => Party,
  most: number,
): Party[] {
  const sizes = new Map<Party, number>();
  for (const row of rows) sizes.set(partyOf(row), (sizes.get(partyOf(row)) ?? 0) + row.size);
  const sorted = [...sizes].sort(([, a], [, b]) => b - a).map(([party]) => party);
  return sorted.length <= most ? sorted : [...sorted.slice(0, most - 1), others];
}
