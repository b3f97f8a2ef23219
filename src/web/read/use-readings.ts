import { useEffect, useState } from "react";
import { type Reading, ReadingsAnswer } from "../../http/reading-answers.ts";

/** How readings go, as the server tells it live. */
export interface Readings {
  /** Undefined before the first word has come. */
  readonly readings?: readonly Reading[];
  /** Whether the server has stopped telling; the browser tries again by itself. */
  readonly isSilent: boolean;
}

/** Listens to how readings go; after another page load it goes on from where they are. */
export function useReadings(): Readings {
  const [told, setTold] = useState<Readings>({ isSilent: false });
  useEffect(() => {
    const events = new EventSource("/api/readings/events");
    events.addEventListener("readings", (event: MessageEvent<string>) => {
      const answer = ReadingsAnswer.safeParse(JSON.parse(event.data));
      if (answer.success) setTold({ readings: answer.data.readings, isSilent: false });
    });
    events.addEventListener("error", () => setTold((before) => ({ ...before, isSilent: true })));
    return () => events.close();
  }, []);
  return told;
}
