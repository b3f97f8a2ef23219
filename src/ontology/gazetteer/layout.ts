import { z } from "zod";

/** The first bytes of a packed gazetteer; the digit is the version of the layout. */
export const magic = "ONRECGZ1";

/** Bytes before the head: the magic, the head's length (u32, little endian), the SHA-256 of everything after it. */
export const prefixBytes = 8 + 4 + 32;

/** The columns of a packed gazetteer in the order they lie in, each from a multiple of four bytes. */
export const columns = [
  "geonames",
  "latitude",
  "longitude",
  "nameStart",
  "keyHash",
  "keyPlace",
  "region",
  "population",
  "country",
  "kind",
  "keyCheck",
  "names",
] as const;

export type Column = (typeof columns)[number];

/** What the head, a line of JSON, says. */
export const Head = z.strictObject({
  places: z.int().min(1),
  keys: z.int().min(1),
  /** Alpha-3 codes; a place's country is a number in this list, 255 for none. */
  countries: z.array(z.string().length(3)).max(255),
  /** Numbers of the first-order regions; a place's region is a position in this list, 65535 for none. */
  regions: z.array(z.int().min(0)).max(65535),
  /** Bytes of each column, in the order of `columns`. */
  bytes: z.array(z.int().min(0)).length(columns.length),
});

export type Head = z.infer<typeof Head>;

/** A key's place takes the low bits, its use the two at the top. */
export const useShift = 30;

/** Stands for no country. */
export const noCountry = 255;

/** Stands for no region. */
export const noRegion = 65535;

/** The byte that a population is kept as: eighths of its binary logarithm. */
export function populationByte(population: number): number {
  return Math.min(255, Math.round(8 * Math.log2(1 + population)));
}

/** What {@link populationByte} kept. */
export function populationOf(byte: number): number {
  return Math.round(2 ** (byte / 8)) - 1;
}

/** Bytes up to the next multiple of four. */
export function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
