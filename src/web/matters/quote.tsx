import { breakable } from "../words/breakable.tsx";
import { visible } from "../words/visible.ts";

/** Words of a report, the entry's own among them marked. */
export function Quote({ pieces }: { readonly pieces: readonly { readonly text: string; readonly hit: boolean }[] }) {
  return (
    <blockquote className="quoted" dir="auto">
      {pieces.map(({ text, hit }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quotation have no other name.
        hit ? <mark key={at}>{breakable(visible(text))}</mark> : <span key={at}>{breakable(visible(text))}</span>,
      )}
    </blockquote>
  );
}
