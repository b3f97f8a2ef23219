import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { setQuery } from "../address/address.ts";
import { closer, moved, wholeWorld, type Zoom, zoomWords } from "./zoom.ts";

const steps = {
  "+": ["Closer", (zoom: Zoom) => closer(zoom, 2)],
  "−": ["Further away", (zoom: Zoom) => closer(zoom, 0.5)],
  "←": ["West", (zoom: Zoom) => moved(zoom, -0.25, 0)],
  "→": ["East", (zoom: Zoom) => moved(zoom, 0.25, 0)],
  "↑": ["North", (zoom: Zoom) => moved(zoom, 0, 0.25)],
  "↓": ["South", (zoom: Zoom) => moved(zoom, 0, -0.25)],
  "⤢": ["The whole world", () => wholeWorld],
} as const satisfies Readonly<Record<string, readonly [string, (zoom: Zoom) => Zoom]>>;

type Step = keyof typeof steps;

const keys: Readonly<Record<string, Step>> = {
  "+": "+",
  "=": "+",
  "-": "−",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "0": "⤢",
};

const look = (zoom: Zoom) => setQuery({ zoom: zoomWords(zoom) });

/** A map that is moved and enlarged by buttons, keys and dragging; where it looks stands in the address. */
export function MapFrame({
  zoom,
  width,
  onPlaces,
  children,
}: {
  readonly zoom: Zoom;
  readonly width: number;
  /** The zoom that shows all places; null where there are none. */
  readonly onPlaces: Zoom | null;
  readonly children: ReactNode;
}) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly zoom: Zoom } | null>(null);
  const press = (event: KeyboardEvent) => {
    const step = keys[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // The whole world does not move: then the arrows scroll the page.
    if (event.key.startsWith("Arrow") && zoom.scale <= 1) return;
    event.preventDefault();
    look(steps[step][1](zoom));
  };
  const drag = (event: PointerEvent) => {
    const { current } = from;
    if (current === null || event.buttons === 0) return;
    const [east, north] = [(current.x - event.clientX) / width, (event.clientY - current.y) / (width / 2)];
    if (Math.abs(east) + Math.abs(north) > 0.01) look(moved(current.zoom, east, north));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons do the same.
    <div
      className="map"
      onKeyDown={press}
      onPointerDown={(event) => {
        from.current = zoom.scale > 1 ? { x: event.clientX, y: event.clientY, zoom } : null;
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        from.current = null;
      }}
    >
      <fieldset className="map-steps">
        <legend className="unseen">Move the map (keys: +, −, arrows, 0)</legend>
        {Object.entries(steps).map(([sign, [name, step]]) => (
          <button
            key={sign}
            type="button"
            title={name}
            disabled={zoom.scale <= 1 && sign !== "+"}
            onClick={() => look(step(zoom))}
          >
            <span aria-hidden="true">{sign}</span>
            <span className="unseen">{name}</span>
          </button>
        ))}
        <button type="button" disabled={onPlaces === null} onClick={() => onPlaces !== null && look(onPlaces)}>
          All places
        </button>
      </fieldset>
      {children}
    </div>
  );
}
