import type { Page } from "../store/store.ts";

/** So many rows are fetched at once. */
const pageLength = 500;

/** The rows of a page that may be long, all by default, fetched by parts. */
export async function* inPages<T>(
  fetch: (page: { readonly limit: number; readonly offset: number }) => Promise<readonly T[]>,
  { limit = Number.MAX_SAFE_INTEGER, offset = 0 }: Page,
): AsyncGenerator<T> {
  for (let done = 0; done < limit; ) {
    const part = { limit: Math.min(pageLength, limit - done), offset: offset + done };
    const found = await fetch(part);
    yield* found;
    done += found.length;
    if (found.length < part.limit) return;
  }
}
