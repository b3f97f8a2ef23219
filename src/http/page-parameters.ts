import { z } from "zod";

/** Most items of a list that a route gives. */
export const limit = z.coerce.number().int().min(1).max(1000).default(50).describe("Most items to give.");

/** Where a list begins. */
export const skip = z.coerce.number().int().min(0).max(1_000_000_000).default(0).describe("Items to leave out first.");
