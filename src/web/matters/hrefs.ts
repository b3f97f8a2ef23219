/** Where an entry stands in its report. */
export function entryHref({ report, entry }: { readonly report: string; readonly entry: string }): string {
  return `/report/${encodeURIComponent(report)}#${encodeURIComponent(entry)}`;
}

/** An actor's dossier. */
export function actorHref(id: string): string {
  return `/actor/${encodeURIComponent(id)}`;
}

/** A matter, by its id or that of an entry in it. */
export function matterHref(id: string): string {
  return `/matter/${encodeURIComponent(id)}`;
}
