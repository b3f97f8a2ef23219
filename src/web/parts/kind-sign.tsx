import type { EntryKind } from "../../record/index.ts";

/** The line by which a kind is marked in the text, as a sign beside its name. */
export function KindSign({ kind }: { readonly kind: EntryKind }) {
  return <span aria-hidden="true" className={`sign sign-${kind}`} />;
}
