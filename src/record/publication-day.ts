import { z } from "zod";

/** No report that is read is older: what names an earlier year is a slip of the pen. */
const earliest = "1800-01-01";

/** A day on which a report that somebody reads can have been published. */
export const PublicationDay = z.iso.date().refine((day) => day >= earliest, `a day from ${earliest} on`);
