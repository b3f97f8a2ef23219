import { useMemo, useState } from "react";
import { breakable } from "../words/breakable.tsx";
import { visible } from "../words/visible.ts";
import { changesOf, type Stretch } from "./changes.ts";

/** A longer stretch that stayed is folded; so much of it stays in sight at either end. */
const longest = 700;
const inSight = 200;

/** How one text became another, in one text. */
export function TextChanges({ before, after }: { readonly before: string; readonly after: string }) {
  const changes = useMemo(() => changesOf(before, after), [before, after]);
  if (changes === null) {
    return <p className="empty">The two texts have so little in common that they cannot be shown in one.</p>;
  }
  if (changes.every(({ is }) => is === "same")) return <p className="empty">The texts are the same.</p>;
  return (
    <div className="changes" dir="auto">
      {changes.map((stretch, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is named by its place.
        <OneStretch key={at} stretch={stretch} isFirst={at === 0} isLast={at === changes.length - 1} />
      ))}
    </div>
  );
}

interface OneStretchProps {
  readonly stretch: Stretch;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function OneStretch({ stretch: { text, is }, isFirst, isLast }: OneStretchProps) {
  const [isOpen, setOpen] = useState(false);
  if (is === "gone") {
    return (
      <del>
        <span className="unseen">[gone: </span>
        {breakable(visible(text))}
        <span className="unseen">]</span>
      </del>
    );
  }
  if (is === "new") {
    return (
      <ins>
        <span className="unseen">[new: </span>
        {breakable(visible(text))}
        <span className="unseen">]</span>
      </ins>
    );
  }
  if (isOpen || text.length <= longest) return <span>{breakable(visible(text))}</span>;
  const hidden = text.slice(isFirst ? 0 : inSight, isLast ? undefined : -inSight);
  const lines = hidden.split("\n").filter((line) => line.trim() !== "").length;
  return (
    <span>
      {isFirst ? null : breakable(visible(text.slice(0, inSight)))}
      <button type="button" className="quiet fold" onClick={() => setOpen(true)}>
        … {lines === 1 ? "one line" : `${lines} lines`} unchanged …
      </button>
      {isLast ? null : breakable(visible(text.slice(-inSight)))}
    </span>
  );
}
