import { Fragment, type ReactNode } from "react";

/** No word of a language is longer; what is, is data, and laying it out whole takes a browser minutes. */
const longest = 60;

const long = new RegExp(`\\S{${longest + 1},}`);
const chunks = new RegExp(`[^]{1,${longest}}`, "gu");

/** Text in which a word of any length may be broken. */
export function breakable(text: string): ReactNode {
  if (!long.test(text)) return text;
  return (text.match(chunks) ?? []).map((chunk, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is named by its place.
    <Fragment key={at}>
      {chunk}
      <wbr />
    </Fragment>
  ));
}
