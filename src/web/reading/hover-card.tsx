import { useLayoutEffect, useRef } from "react";
import type { Entry } from "../../record/index.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import type { NameOf } from "../words/names.ts";
import { readingWords } from "../words/reading-words.ts";
import { says, wordsOf } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { partOf } from "./parts-of.ts";

/** The words that made it an entry of its kind, and what read them. */
function Why({ entry }: { readonly entry: Entry }) {
  const told = entry.reasons.filter(({ words }) => words.length > 0);
  const reason = told.find(({ field }) => partOf(field, entry.kind) === "act") ?? told[0];
  if (reason === undefined) return null;
  return (
    <p className="how">
      because of <bdi>“{wordsOf(reason.words)}”</bdi>, read by {visible(reason.by)}
    </p>
  );
}

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
    const below = rect.bottom + gap;
    const above = rect.top - gap - height;
    const fits = below + height < window.innerHeight || above > 0;
    // Where it fits neither below nor above the words, it stands beside them.
    const left = Math.max(gap, Math.min(fits ? rect.left : rect.right + gap, window.innerWidth - width - gap));
    const top = below + height < window.innerHeight ? below : Math.max(gap, above);
    current.style.left = `${left}px`;
    current.style.top = `${top}px`;
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
              {entry.kind === "statement" && entry.certainty === null ? "" : `${certaintyWords(entry.certainty)} · `}
              {readingWords(entry)}
            </p>
            <Why entry={entry} />
          </div>
        );
      })}
    </div>
  );
}
