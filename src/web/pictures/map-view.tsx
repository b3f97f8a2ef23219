import { useEffect, useMemo, useState } from "react";
import { type PlaceRow, PlacesPicture } from "../../http/picture-answers.ts";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { Figure } from "../figure/figure.tsx";
import { pictureFont, textWidth } from "../figure/text-width.ts";
import type { Twin } from "../figure/twin.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { countryWords } from "../words/country-words.ts";
import { countedKind, kindWords } from "../words/kind-words.ts";
import { visible } from "../words/visible.ts";
import { waitingWords } from "../words/waiting-words.ts";
import { ApartList } from "./apart-list.tsx";
import { loadShapes, type Shape } from "./atlas.ts";
import { Behind } from "./behind.tsx";
import { MapFrame } from "./map-frame.tsx";
import { lookOf, pinsOf, worldMap, zoomOn } from "./map-layout.ts";
import { MapPicture } from "./map-picture.tsx";
import { isChosen, markHref } from "./mark.ts";
import type { PictureProps } from "./picture-props.ts";
import { scopeParameters, sizeOf } from "./scope.ts";
import { type Spot, sortOf, sortWords, spotsOf } from "./spots.ts";
import { zoomFrom } from "./zoom.ts";

/** From here on the coarse outlines look it. */
const fineFrom = 3;

/** Where it is said to happen: each place no more precisely than the words are. */
export function MapView({ scope, query, mark, scopeWords }: PictureProps) {
  const { data, problem, retry } = useJoinedAnswer(`/api/pictures/places?${scopeParameters(scope)}`, PlacesPicture);
  const { copies } = scope;
  const spots = useMemo(() => spotsOf(data?.rows ?? [], { copies }), [data, copies]);
  const twin = useMemo(() => twinOf(data?.rows ?? [], query), [data, query]);
  const zoom = zoomFrom(query.get("zoom"));
  const { shapes, failed } = useShapes(spots, zoom.scale >= fineFrom);
  const codes = useMemo(() => new Set(shapes.map(({ code }) => code)), [shapes]);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Counting the places…</p>;
  const { whole, without, left, places } = data;
  const isArea = ({ row }: Spot) => sortOf(row) === "country" && codes.has(row.country);
  const countries = new Map(spots.filter(isArea).map((spot) => [spot.row.country ?? "", spot]));
  const apart = spots.filter(
    (spot) => sortOf(spot.row) === "nowhere" || (sortOf(spot.row) === "country" && !isArea(spot)),
  );
  const waiting = waitingWords(data.isJoined);
  const rare = left.entries === 0 ? "" : ` Of ${places} places the 1,000 most frequent are drawn.`;
  const nowhere = sizeOf(without, scope);
  const chosen = mark === null ? undefined : spots.find((spot) => isChosen(mark, spot.mark));
  return (
    <>
      <Figure
        name="map"
        title="Places of the entries on record"
        shows="A country is tinted by the entries that say no more than the country; towns, exact places, regions and seas have a sign of their own, larger the more entries there are."
        leavesOut={`${nowhere} of ${sizeOf(whole, scope)} entries name no place; these, and places without a known position, are listed apart.${rare}${waiting} Borders are Natural Earth’s, by who holds what, and take no side.`}
        scope={scopeWords}
        twin={twin}
      >
        {(width) =>
          failed ? (
            <p className="empty">The outlines could not be loaded; the table has every place.</p>
          ) : (
            <Drawn {...{ width, shapes, spots, countries, query, mark, zoom }} />
          )
        }
      </Figure>
      {mark === null ? null : (
        <Behind
          scope={scope}
          mark={mark}
          kind={null}
          title={chosen === undefined ? "Entries without a place" : `Entries in ${visible(chosen.row.name)}`}
          query={query}
        />
      )}
      <ApartList
        title="Not on the map"
        items={[
          ...(nowhere === 0
            ? []
            : [{ words: "No place named", size: nowhere, href: markHref(query, { place: "none" }), detail: "" }]),
          ...apart.map(({ row, size, kinds, mark: own }) => ({
            words: visible(row.name),
            size,
            href: markHref(query, own),
            detail: [
              row.country === null || row.precision === "country" ? null : countryWords(row.country),
              kinds.map(([kind, count]) => countedKind(kind, count)).join(", "),
            ]
              .filter((it) => it !== null)
              .join("; "),
          })),
        ]}
      />
    </>
  );
}

interface DrawnProps extends Pick<PictureProps, "query" | "mark"> {
  readonly width: number;
  readonly shapes: readonly Shape[];
  readonly spots: readonly Spot[];
  readonly countries: ReadonlyMap<string, Spot>;
  readonly zoom: ReturnType<typeof zoomFrom>;
}

function Drawn({ width, shapes, spots, countries, query, mark, zoom }: DrawnProps) {
  const map = useMemo(() => worldMap(shapes, width), [shapes, width]);
  const look = lookOf(map, zoom);
  const font = pictureFont(400, 12);
  const pins = pinsOf(map, look, spots, (name) => textWidth(name, font));
  return (
    <MapFrame zoom={zoom} width={width} onPlaces={zoomOn(map, spots, new Set(countries.keys()))}>
      <MapPicture {...{ map, look, countries, query, mark, pins }} />
    </MapFrame>
  );
}

/** The coarse outlines at first; the fine ones once somebody looks closely, or for a country that only they have. */
function useShapes(
  spots: readonly Spot[],
  closely: boolean,
): { readonly shapes: readonly Shape[]; readonly failed: boolean } {
  const [shapes, setShapes] = useState<readonly Shape[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const coarse = await loadShapes("coarse");
      const codes = new Set(coarse.map(({ code }) => code));
      const lacks = spots.some(
        ({ row }) => row.precision === "country" && row.country !== null && !codes.has(row.country),
      );
      if (!closely && !lacks) return coarse;
      const fine = await loadShapes("fine");
      return closely ? fine : [...coarse, ...fine.filter(({ code }) => code !== null && !codes.has(code))];
    };
    load().then(
      (found) => (stopped ? undefined : setShapes(found)),
      () => (stopped ? undefined : setFailed(true)),
    );
    return () => {
      stopped = true;
    };
  }, [spots, closely]);
  return { shapes, failed };
}

function twinOf(rows: readonly PlaceRow[], query: URLSearchParams): Twin {
  return {
    columns: [
      { title: "Place" },
      { title: "Country" },
      { title: "What it is" },
      { title: "Latitude", holds: "numbers" },
      { title: "Longitude", holds: "numbers" },
      { title: "Kind" },
      { title: "Entries", holds: "numbers" },
      { title: "Without copies", holds: "numbers" },
    ],
    rows: rows.map((row) => {
      const [spot] = spotsOf([{ ...row, independent: row.entries }], { copies: "with" });
      const isArea = sortOf(row) === "country";
      return [
        { text: row.name, href: markHref(query, { ...spot?.mark, of: row.kind }) },
        row.country === null ? null : countryWords(row.country),
        sortWords[sortOf(row)],
        isArea ? null : row.latitude,
        isArea ? null : row.longitude,
        kindWords[row.kind][1],
        row.entries,
        row.independent,
      ];
    }),
  };
}
