import type { Range } from "../../text/index.ts";
import type { Reading, Run } from "./reading.ts";

/**
 * The "according to" of a word's sentence, by which all that its main clause tells is somebody else's; null where there is none.
 *
 * @param holder - the words of the source that is asked: `isHolder` says whether it is the one named.
 */
export function accordingTo(
  reading: Reading,
  at: number,
  holder: Range | undefined,
): (Run & { readonly isHolder: boolean }) | null {
  const { first, last } = reading.sentence(at);
  for (let word = first; word < last; word++) {
    if (!reading.isAt(word, ["according", "to"])) continue;
    const named = holder === undefined ? [] : reading.within(holder);
    return { first: word, last: word + 1, isHolder: named.some((one) => one > word && one < word + 8) };
  }
  return null;
}
