import { memo } from "react";
import { visible } from "../words/visible.ts";
import { MapKey, mapKeyHeight } from "./map-key.tsx";
import type { Look, Outline, Pin, WorldMap } from "./map-layout.ts";
import { isChosen, type Mark, markHref } from "./mark.ts";
import { MarkLink } from "./mark-link.tsx";
import { PinShape } from "./pin-shape.tsx";
import { type Spot, spotWords } from "./spots.ts";
import { tintOf } from "./tint.ts";

interface MapPictureProps {
  readonly map: WorldMap;
  readonly look: Look;
  readonly pins: readonly Pin[];
  /** Entries that say no more than a country, by its code. */
  readonly countries: ReadonlyMap<string, Spot>;
  readonly query: URLSearchParams;
  readonly mark: Mark | null;
}

/** A country that is smaller is drawn as a square, or nobody would see it; in pixels. */
const smallest = 5;

/** Countries as areas, other places as points of their sort. */
export function MapPicture({ map, look, pins, countries, query, mark }: MapPictureProps) {
  const { width, height } = map;
  const key = mapKeyHeight(width);
  const known = map.outlines.flatMap((outline) => {
    const spot = outline.code === null ? undefined : countries.get(outline.code);
    return spot === undefined ? [] : [{ outline, spot }];
  });
  const most = Math.max(1, ...known.map(({ spot }) => spot.size));
  const small = known.filter(({ outline }) => outline.size * look.scale < smallest);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group of them.
    <svg
      width={width}
      height={height + key}
      viewBox={`0 0 ${width} ${height + key}`}
      role="group"
      aria-label="Map of the world"
    >
      <clipPath id="map-frame">
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath="url(#map-frame)">
        <rect width={width} height={height} className="sea" />
        <g transform={`translate(${look.left} ${look.top}) scale(${look.scale})`}>
          <Land outlines={map.outlines} />
          {known.map(({ outline, spot }) => (
            <MarkLink
              key={outline.key}
              href={markHref(query, spot.mark)}
              label={spotWords(spot)}
              isChosen={isChosen(mark, spot.mark)}
            >
              <path
                d={outline.path}
                className={`area area-${tintOf(spot.size, most)}`}
                vectorEffect="non-scaling-stroke"
              />
            </MarkLink>
          ))}
        </g>
        {small.map(({ outline, spot }) => (
          <MarkLink
            key={outline.key}
            href={markHref(query, spot.mark)}
            label={spotWords(spot)}
            isChosen={isChosen(mark, spot.mark)}
          >
            <rect
              x={outline.x * look.scale + look.left - 4}
              y={outline.y * look.scale + look.top - 4}
              width="8"
              height="8"
              className={`area area-${tintOf(spot.size, most)} area-small`}
            />
          </MarkLink>
        ))}
        {pins.map((pin) => (
          <MarkLink
            key={pin.spot.key}
            href={markHref(query, pin.spot.mark)}
            label={spotWords(pin.spot)}
            isChosen={isChosen(mark, pin.spot.mark)}
          >
            <PinShape sort={pin.sort} x={pin.x} y={pin.y} radius={pin.radius} />
          </MarkLink>
        ))}
        {pins.map(({ spot, name }) =>
          name === null ? null : (
            <text key={spot.key} x={name.x} y={name.y} dy="0.35em" textAnchor={name.anchor} className="place-name">
              {visible(spot.row.name)}
            </text>
          ),
        )}
        <rect width={width} height={height} className="map-frame" />
      </g>
      <g transform={`translate(0 ${height + 10})`}>
        <MapKey width={width} most={most} />
      </g>
    </svg>
  );
}

/** Drawn once for a width, however the map moves. */
const Land = memo(({ outlines }: { readonly outlines: readonly Outline[] }) =>
  outlines.map(({ key, path }) => <path key={key} d={path} className="land" vectorEffect="non-scaling-stroke" />),
);
Land.displayName = "Land";
