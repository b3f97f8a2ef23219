import { useEffect } from "react";
import type { z } from "zod";
import { type Answer, useAnswer } from "./use-answer.ts";

/** How long an answer that is not whole yet is left before it is asked for again, in milliseconds. */
const pause = 1500;

/** What a route answers, asked for again as long as what came on record lately is still being joined. */
export function useJoinedAnswer<T extends { readonly isJoined: boolean }>(
  url: string | null,
  shape: z.ZodType<T>,
): Answer<T> {
  const answer = useAnswer(url, shape);
  const { data, retry } = answer;
  useEffect(() => {
    if (data === undefined || data.isJoined) return;
    const timer = setTimeout(retry, pause);
    return () => clearTimeout(timer);
  }, [data, retry]);
  return answer;
}
