import { type Arrival, bareArrival } from "../arrival.ts";
import type { Incoming } from "../incoming.ts";
import { refused } from "../refused.ts";
import { asideFor } from "../set-aside.ts";
import type { FieldMapping } from "./field-mapping.ts";
import { rowOf } from "./fields.ts";

/** A row of a table as it came, with its number from 1 for people. */
export interface RawRow {
  readonly number: number;
  readonly fields: ReadonlyMap<string, unknown>;
}

/** A row of a table as a report; known by its address, else by its own id, else by its content. */
export function rowArrival(
  { number, fields }: RawRow,
  { source, within, identity }: Arrival,
  format: "json" | "csv",
  mapping: FieldMapping,
): Arrival | Incoming {
  const { text, id, url, facts } = rowOf(fields, mapping);
  const inner = `${source}#${id ?? number}`;
  if (text === null) return withoutText(inner, [...fields.keys()], mapping);
  const known = url ?? (id === null || identity === null ? null : inner);
  return {
    ...bareArrival,
    source: url ?? inner,
    identity: known,
    within: within ?? source,
    format,
    facts,
    open: async function* () {
      yield Buffer.from(text);
    },
  };
}

function withoutText(source: string, names: readonly string[], mapping: FieldMapping): Incoming {
  const problem = refused(source, {
    message: `${source} has no text.`,
    received: `fields ${names.slice(0, 20).join(", ")}`,
    allowed: `a field ${mapping.text === undefined ? "" : `${mapping.text}, `}text, body, content or article`,
    advice: "Say which field has the text: --fields text=NAME",
  });
  return asideFor(problem, source);
}
