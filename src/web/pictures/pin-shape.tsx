import type { Sort } from "./spots.ts";

/** A place's sign: a disc for a town, a diamond for an exact place, a broken ring for a region, a wide one for a sea. */
export function PinShape({
  sort,
  x,
  y,
  radius,
}: {
  readonly sort: Sort;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}) {
  if (sort === "point")
    return (
      <path
        d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`}
        className="pin pin-point"
      />
    );
  if (sort === "wide") return <ellipse cx={x} cy={y} rx={radius * 1.7} ry={radius * 0.9} className="pin pin-wide" />;
  return <circle cx={x} cy={y} r={radius} className={`pin pin-${sort}`} />;
}
