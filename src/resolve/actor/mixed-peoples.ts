import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";

const origins = /(?<![\p{L}-])(?:African|Arab|Asian|Hispanic|Jewish|Latino|Muslim|Native)[ -]$/u;

/**
 * The names of a people that say where its families came from, each by where it begins: "Turkish Americans" are neither
 * Turkey nor all Americans.
 *
 * @example
 * // "19 Turkish Americans", "African-Americans"; not "Americans", "Turkish American talks"
 */
export function mixedPeoples(frame: Frame, found: readonly FoundState[]): ReadonlyMap<FoundState, number> {
  const { text } = frame;
  const starts = new Map<FoundState, number>();
  for (const [i, one] of found.entries()) {
    const { range, naming } = one;
    if (!/^(?:people|demonym)$/u.test(naming.form) || !/s$/u.test(frame.slice(range))) continue;
    const before = found[i - 1];
    const isOrigin = before?.naming.form === "adjective" && /^[ -]$/u.test(text.slice(before.range.end, range.start));
    const origin = origins.exec(text.slice(Math.max(0, range.start - 12), range.start));
    if (isOrigin) starts.set(one, before.range.start);
    else if (origin !== null) starts.set(one, range.start - origin[0].length);
  }
  return starts;
}
