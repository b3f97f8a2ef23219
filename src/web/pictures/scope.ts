import { type EntryKind, entryKinds } from "../../record/index.ts";
import { type Degree, degrees } from "../../store/degree.ts";

/** Which entries a picture is of, as the address says. */
export interface Scope {
  readonly kind: EntryKind | null;
  /** An actor's id. */
  readonly actor: string | null;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly certainty: Degree | null;
  /** Whether what copies say counts. */
  readonly copies: "with" | "without";
}

/** The scope that an address asks for; values that are none are left out. */
export function scopeFrom(query: URLSearchParams): Scope {
  const matching = (name: string, pattern: RegExp) => {
    const value = query.get(name) ?? "";
    return pattern.test(value) ? value : null;
  };
  return {
    kind: entryKinds.find((it) => it === query.get("kind")) ?? null,
    actor: query.get("actor"),
    country: matching("country", /^[A-Z]{3}$/),
    from: matching("from", /^\d{4}-\d{2}-\d{2}$/),
    to: matching("to", /^\d{4}-\d{2}-\d{2}$/),
    certainty: degrees.find((it) => it === query.get("certainty")) ?? null,
    copies: query.get("copies") === "without" ? "without" : "with",
  };
}

/** What a route is asked for a scope: copies are counted both ways at once. */
export function scopeParameters(scope: Scope): URLSearchParams {
  const { copies: _, ...rest } = scope;
  const set = Object.entries(rest).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return new URLSearchParams(set);
}

/** How many entries a picture draws for counts. */
export function sizeOf(
  counts: { readonly entries: number; readonly independent: number },
  { copies }: Pick<Scope, "copies">,
): number {
  return copies === "with" ? counts.entries : counts.independent;
}
