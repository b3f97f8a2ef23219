import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { setQuery } from "../address/address.ts";
import { around, daysOf, type Stretch, shifted } from "./days.ts";
import { timeMargins } from "./timeline-margins.ts";

const steps = {
  "+": ["Closer", (seen: Stretch) => around(seen, 0.5)],
  "−": ["Further away", (seen: Stretch) => around(seen, 2)],
  "←": ["Earlier", (seen: Stretch) => shifted(seen, -0.5)],
  "→": ["Later", (seen: Stretch) => shifted(seen, 0.5)],
} as const satisfies Readonly<Record<string, readonly [string, (seen: Stretch) => Stretch]>>;

interface TimeFrameProps {
  readonly seen: Stretch;
  readonly width: number;
  readonly children: ReactNode;
}

/** A timeline in which a time is chosen by drawing over it, or by buttons; it stands in the address. */
export function TimeFrame({ seen, width, children }: TimeFrameProps) {
  const [drawn, setDrawn] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const start = useRef<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const look = (next: Stretch) => setQuery(daysOf(next));
  const at = (event: PointerEvent) => event.clientX - (frame.current?.getBoundingClientRect().left ?? 0);
  const timeAt = (x: number) => {
    const share = (x - timeMargins.left) / (width - timeMargins.left - timeMargins.right);
    return seen.from + Math.min(1, Math.max(0, share)) * (seen.to - seen.from);
  };
  const move = (event: PointerEvent) => {
    if (start.current === null) return;
    const [from, to] = [Math.min(start.current, at(event)), Math.max(start.current, at(event))];
    if (drawn === null && to - from < 8) return;
    frame.current?.setPointerCapture(event.pointerId);
    setDrawn({ from, to });
  };
  const end = () => {
    start.current = null;
    if (drawn === null) return;
    setDrawn(null);
    look({ from: timeAt(drawn.from), to: timeAt(drawn.to) });
  };
  return (
    <>
      <fieldset className="map-steps">
        <legend className="unseen">Which time is seen</legend>
        {Object.entries(steps).map(([sign, [name, step]]) => (
          <button key={sign} type="button" title={name} onClick={() => look(step(seen))}>
            <span aria-hidden="true">{sign}</span>
            <span className="unseen">{name}</span>
          </button>
        ))}
        <button type="button" title="All time" onClick={() => setQuery({ from: null, to: null })}>
          <span aria-hidden="true">⤢</span>
          <span className="unseen">All time</span>
        </button>
      </fieldset>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons, and the form above, do the same. */}
      <div
        ref={frame}
        className="time-frame"
        onPointerDown={(event) => {
          start.current = event.button === 0 && event.pointerType !== "touch" ? at(event) : null;
        }}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onDragStart={(event) => event.preventDefault()}
      >
        {children}
        {drawn === null ? null : <Drawn from={drawn.from} to={drawn.to} />}
      </div>
    </>
  );
}

/** What is being drawn over; its place is set through the style's own interface, which the page's policy allows. */
function Drawn({ from, to }: { readonly from: number; readonly to: number }) {
  return <div className="time-drawn" style={{ left: from, width: to - from }} />;
}
