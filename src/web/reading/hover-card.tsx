import { useLayoutEffect, useRef } from "react";
import type { Entry } from "../../record/index.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import type { NameOf } from "../words/names.ts";
import { says } from "../words/says.ts";

/** What is pointed at, and where it stands in the window. */
export interface Pointed {
  readonly ids: readonly string[];
  readonly rect: DOMRect;
}

interface HoverCardProps {
  readonly pointed: Pointed;
  readonly entries: readonly Entry[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly nameOf: NameOf;
}

const gap = 8;

/** Who, how certain and why, of every entry over the words that are pointed at. */
export function HoverCard({ pointed, entries, numbers, nameOf }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = card;
    if (current === null) return;
    const { rect } = pointed;
    const { width, height } = current.getBoundingClientRect();
    const left = Math.max(gap, Math.min(rect.left, window.innerWidth - width - gap));
    const below = rect.bottom + gap + height < window.innerHeight;
    current.style.left = `${left}px`;
    current.style.top = `${below ? rect.bottom + gap : Math.max(gap, rect.top - height - gap)}px`;
  }, [pointed]);
  return (
    <div ref={card} className="hover-card" role="tooltip" id="hover-card">
      {entries.map((entry) => {
        const { who, how, what } = says(entry, nameOf);
        return (
          <div key={entry.id} className="hover-entry">
            <p className={`hover-kind ${entry.kind}`}>
              <KindSign kind={entry.kind} /> {numbers.get(entry.id)} · {kindWords[entry.kind][0]}
            </p>
            <p>
              <bdi className="who">{who}</bdi> <span className="how">{how}</span>
            </p>
            {what === "" ? null : <bdi className="hover-what">{what}</bdi>}
            <p className="how">
              {certaintyWords(entry.certainty)} · {Math.round(entry.confidence * 100)} % sure of the reading
            </p>
          </div>
        );
      })}
    </div>
  );
}
