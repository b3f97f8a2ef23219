import { z } from "zod";

/** How certain a source is of an entry, on the scale of FactBank (Saurí and Pustejovsky 2009). */
export const Certainty = z
  .strictObject({
    modality: z.enum(["certain", "probable", "possible", "underspecified"]).describe("How committed the source is."),
    polarity: z.enum(["positive", "negative", "underspecified"]).describe("Whether it is said to be so or not so."),
  })
  .describe("Factuality on FactBank's scale.");

export type Certainty = z.infer<typeof Certainty>;
