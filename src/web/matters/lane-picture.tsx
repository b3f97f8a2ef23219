import { MarkLink } from "../pictures/mark-link.tsx";
import { dayScale } from "./day-scale.ts";

/** Something that holds on a day, or somewhere from one day to another. */
export interface LaneMark {
  readonly from: string;
  readonly to: string;
  /** Whether the day itself is known. */
  readonly isDay: boolean;
  readonly href: string;
  readonly label: string;
  readonly className: string;
}

/** A line of marks. */
export interface Lane {
  readonly label: string;
  readonly marks: readonly LaneMark[];
}

interface LanePictureProps {
  readonly lanes: readonly Lane[];
  /** In pixels. */
  readonly width: number;
  readonly label: string;
}

const height = 34;
const foot = 24;
const tick = 5;
/** Half as wide as a day is written: one that stands nearer to the edge begins there. */
const halfOfADay = 36;
/** Narrower pictures have no room for labels at the side: they stand above their lines. */
const narrow = 560;

/** Lines of days: a day is a tick, a week, month or year a bar from its first to its last day. */
export function LanePicture({ lanes, width, label }: LanePictureProps) {
  const isNarrow = width < narrow;
  const side = isNarrow ? 8 : Math.min(240, Math.max(...lanes.map((lane) => 7.2 * lane.label.length + 20)));
  const row = isNarrow ? height + 14 : height;
  const whole = lanes.length * row + foot;
  const days = lanes.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]));
  const right = 46;
  const scale = dayScale(days, side + 8, Math.max(40, width - side - 8 - right));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks in a picture is no fieldset.
    <svg
      role="group"
      aria-label={label}
      className="lanes"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
    >
      {scale.ticks.map(({ x, label: day }) => (
        <g key={day}>
          <line className="grid" x1={x} x2={x} y1={0} y2={whole - foot} />
          <text
            className="axis"
            x={x < halfOfADay ? Math.max(0, x - tick) : x}
            y={whole - 7}
            textAnchor={x < halfOfADay ? "start" : "middle"}
          >
            {day}
          </text>
        </g>
      ))}
      {lanes.map((lane, at) => {
        const y = at * row + (isNarrow ? 14 : 0);
        const middle = y + height / 2;
        return (
          <g key={lane.label}>
            <line className="lane" x1={side} x2={width - 8} y1={middle} y2={middle} />
            <text x={isNarrow ? 0 : side - 6} y={isNarrow ? y + 2 : middle + 4} textAnchor={isNarrow ? "start" : "end"}>
              {short(lane.label, isNarrow ? width : side)}
            </text>
            {lane.marks.map((mark, nth) => {
              const same = lane.marks.filter(({ from, to }) => from === mark.from && to === mark.to);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: one entry may be told of twice in a lane.
                <Mark key={nth} mark={mark} middle={middle} at={scale.at} nth={same.indexOf(mark)} of={same.length} />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

interface MarkProps {
  readonly mark: LaneMark;
  readonly middle: number;
  /** Marks of the same days share their height: which it is, and of how many. */
  readonly nth: number;
  readonly of: number;
  at(day: string): number;
}

function Mark({ mark: { from, to, isDay, href, label, className }, middle, nth, of, at }: MarkProps) {
  const x = at(from);
  const thick = isDay ? 22 : 12;
  const share = thick / of;
  const top = middle - thick / 2 + nth * share;
  return (
    <MarkLink href={href} label={label} className={className}>
      <rect
        className={isDay ? "day" : "span"}
        x={isDay ? x - tick / 2 : x}
        y={top}
        width={isDay ? tick : Math.max(tick, at(to) - x)}
        height={of === 1 ? share : Math.max(1, share - 1)}
        rx={1.5}
      />
      {className === "denies" ? (
        <path className="cross" d={`M ${x - 6} ${top + share / 2 - 6} l 12 12 m 0 -12 l -12 12`} />
      ) : null}
    </MarkLink>
  );
}

const short = (label: string, room: number) => {
  const most = Math.max(8, Math.floor(room / 7));
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
};
