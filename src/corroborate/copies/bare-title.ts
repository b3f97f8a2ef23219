/** What outlets put before a headline: the section, the sort of text, that it is new. */
const before =
  /^(?:opinion|op-ed|comment|commentary|analysis|explainer|explained|exclusive|breaking(?: news)?|updated?(?: ?\d+)?|live|watch|video|photos|factbox|news|world|wrapup ?\d*|fact check|interview|editorial|the latest|just in|developing)\s*[:|–—-]\s+/iu;
/** What they put after it: their own name behind a line or a dash. */
const after = /\s+(?:[|•·]|[–—-]|::|»)\s+(?:the )?[\p{Lu}\d][\p{L}\p{N}.&’' ]{1,40}$/u;
const credit = /\s*[([](?:reuters|ap|afp|updated?|video|photos|watch|live|opinion)[)\]]\s*$/iu;

/**
 * A headline without what outlets hang on it.
 *
 * @example
 * bareTitle("Opinion | Talks fail in Ankara - The New York Times"); // "Talks fail in Ankara"
 */
export function bareTitle(title: string): string {
  let bare = title.trim();
  for (;;) {
    const next = bare
      .replace(before, "")
      .replace(credit, "")
      .replace(after, (tail, at: number) => (at < 12 ? tail : ""));
    if (next === bare || next === "") return bare;
    bare = next;
  }
}
