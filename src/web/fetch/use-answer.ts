import { useCallback, useEffect, useState } from "react";
import type { z } from "zod";
import { ask, Refusal, type ShownProblem } from "./ask.ts";

/** An answer that is on its way (nothing is set), has come, or is a problem. */
export interface Answer<T> {
  readonly data?: T;
  readonly problem?: ShownProblem;
  /** Asks again. */
  retry(): void;
}

/** What a route answers; the last answer stays until another has come. A null address asks nothing. */
export function useAnswer<A extends z.ZodType>(url: string | null, shape: A): Answer<z.infer<A>> {
  const [got, setGot] = useState<{ readonly data?: z.infer<A>; readonly problem?: ShownProblem }>({});
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again.
  useEffect(() => {
    if (url === null) {
      setGot({});
      return;
    }
    const stop = new AbortController();
    ask(url, shape, stop.signal)
      .then((data) => setGot({ data }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setGot({ problem: problemOf(error) });
      });
    return () => stop.abort();
  }, [url, shape, round]);
  const retry = useCallback(() => setRound((it) => it + 1), []);
  return { ...got, retry };
}

function problemOf(error: unknown): ShownProblem {
  if (error instanceof Refusal) return error.problem;
  return { code: "internal", message: "The answer has another shape than this page knows.", received: String(error) };
}
