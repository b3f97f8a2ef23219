/**
 * A reading of a text that is kept until another text is read: the parts of the reader ask the same of one report, one after
 * another. What it gives is shared, and not to be changed.
 */
export function ofLast<V>(read: (text: string) => V): (text: string) => V {
  let last: { readonly text: string; readonly value: V } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
