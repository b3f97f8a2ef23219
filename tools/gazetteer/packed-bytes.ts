import { createHash } from "node:crypto";
import { placeKinds } from "../../src/ontology/gazetteer/known-place.ts";
import {
  type Column,
  columns,
  Head,
  magic,
  noCountry,
  noRegion,
  padded,
  populationByte,
  prefixBytes,
} from "../../src/ontology/gazetteer/layout.ts";
import { keysOf } from "./keys.ts";
import type { SourcePlace } from "./source-place.ts";

/** The bytes of the packed gazetteer. */
export function packedBytes(places: readonly SourcePlace[], codes: ReadonlyMap<string, string>): Buffer {
  const countries = [...new Set(codes.values())];
  const regions = places.flatMap((place, index) => (place.kind === "region" ? [index] : []));
  const regionOf = new Map(regions.map((index, at) => [places[index]?.admin1 ?? "", at]));
  const count = places.length;
  const geonames = new Uint32Array(count);
  const latitude = new Float32Array(count);
  const longitude = new Float32Array(count);
  const nameStart = new Uint32Array(count + 1);
  const region = new Uint16Array(count).fill(noRegion);
  const population = new Uint8Array(count);
  const country = new Uint8Array(count).fill(noCountry);
  const kind = new Uint8Array(count);
  const names: Buffer[] = [];
  let written = 0;
  for (const [index, place] of places.entries()) {
    geonames[index] = place.geonames ?? 0;
    latitude[index] = place.latitude;
    longitude[index] = place.longitude;
    population[index] = populationByte(place.population);
    kind[index] = placeKinds.indexOf(place.kind);
    const code = codes.get(place.country ?? "");
    if (code !== undefined) country[index] = countries.indexOf(code);
    region[index] = regionOf.get(place.admin1 ?? "none") ?? noRegion;
    const name = Buffer.from(place.name.normalize("NFC"));
    names.push(name);
    written += name.length;
    nameStart[index + 1] = written;
  }
  const keys = sortedKeys(places);
  return assembled(
    { places: count, keys: keys.hash.length, countries, regions },
    {
      geonames,
      latitude,
      longitude,
      nameStart,
      keyHash: keys.hash,
      keyPlace: keys.place,
      region,
      population,
      country,
      kind,
      keyCheck: keys.check,
      names: Buffer.concat(names),
    },
  );
}

/** The look-up keys of all places by hash, then place: sorted as numbers, which is many times faster than as objects. */
function sortedKeys(places: readonly SourcePlace[]) {
  const keys = places.flatMap((place, index) => keysOf(place, index));
  if (keys.length > 2 ** 21) throw new Error("More keys than 21 bits can number.");
  const order = Float64Array.from(keys, (key, at) => key.hash * 2 ** 21 + at).sort();
  const at = (index: number) => keys[(order[index] ?? 0) % 2 ** 21];
  return {
    hash: Uint32Array.from(order, (_, index) => at(index)?.hash ?? 0),
    place: Uint32Array.from(order, (_, index) => at(index)?.place ?? 0),
    check: Uint8Array.from(order, (_, index) => at(index)?.check ?? 0),
  };
}

function assembled(head: Omit<Head, "bytes">, data: Readonly<Record<Column, NodeJS.TypedArray>>): Buffer {
  const whole = { ...head, bytes: columns.map((column) => data[column].byteLength) };
  const line = Buffer.from(JSON.stringify(Head.parse(whole)));
  const content = [line, gap(prefixBytes + line.length)];
  for (const column of columns) {
    const array = data[column];
    content.push(Buffer.from(array.buffer, array.byteOffset, array.byteLength), gap(array.byteLength));
  }
  const body = Buffer.concat(content);
  const prefix = Buffer.alloc(12);
  prefix.write(magic, "latin1");
  prefix.writeUInt32LE(line.length, 8);
  return Buffer.concat([prefix, createHash("sha256").update(body).digest(), body]);
}

function gap(bytes: number): Buffer {
  return Buffer.alloc(padded(bytes) - bytes);
}
