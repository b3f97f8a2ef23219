import { z } from "zod";
import { Span } from "./span.ts";

export const placePrecisions = ["point", "town", "region", "country", "unknown"] as const;

/** Where an entry holds. */
export const Place = z
  .strictObject({
    name: z.string().min(1).describe("The place's name."),
    geonames: z.int().nullable().describe("GeoNames id, or null where it is not known."),
    country: z.string().length(3).nullable().describe("ISO 3166-1 alpha-3, or null."),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .nullable()
      .describe("Degrees north (WGS 84), of an area somewhere in its middle (see `precision`); null where not known."),
    longitude: z.number().min(-180).max(180).nullable().describe("Degrees east (WGS 84), likewise."),
    precision: z.enum(placePrecisions).describe("How precise the words are."),
    span: Span.nullable().describe("The words it was read from."),
    rule: z.string().min(1).describe("The rule that chose it among the places of that name."),
  })
  .describe("Where it holds.");

export type Place = z.infer<typeof Place>;
