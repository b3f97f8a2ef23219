import { useEffect, useState } from "react";
import { SuggestedActors } from "../../../http/answers.ts";
import { ask } from "../../fetch/ask.ts";

/** An actor that can be chosen. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

const pause = 150;

/** Actors of other reports whose names begin as what is typed; none for less than two letters. */
export function useSuggestedActors(typed: string): readonly Choosable[] {
  const [found, setFound] = useState<readonly Choosable[]>([]);
  const sought = typed.trim();
  useEffect(() => {
    if (sought.length < 2) return setFound([]);
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      ask(`/api/suggest/actors?q=${encodeURIComponent(sought)}`, SuggestedActors, stop.signal).then(
        ({ actors }) => setFound(actors),
        // Without suggestions the actors of the report can still be chosen.
        () => undefined,
      );
    }, pause);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [sought]);
  return found;
}
