import { WARCParser } from "warcio";
import type { Origin } from "../../record/index.ts";
import { type Arrival, bareArrival } from "../arrival.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { Unpacking } from "./unpacking.ts";

/** Sorts of pages that an archive of the web holds beside reports are passed over by their media type. */
const mayBeReport =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf)|application\/vnd\.openxmlformats)/;

/** The pages in an archive of the web (WARC), one record after the other; each has its address and when it was fetched. */
export const warc: Unpacking = async function* (stream, { source }) {
  const parser = new WARCParser(stream);
  for await (const record of parser) {
    const url = record.warcTargetURI;
    const wanted = record.warcType === "response" || record.warcType === "resource";
    if (!wanted || url === null || url === undefined || !/^https?:/i.test(url)) continue;
    const headers = record.httpHeaders;
    if (headers !== null && headers.statusCode !== 200) continue;
    const type = headers?.headers.get("content-type") ?? record.warcContentType;
    const { mediaType, charset } = mediaTypeOf(type ?? null);
    if (mediaType !== null && !mayBeReport.test(mediaType)) {
      yield { sort: "passed-over", source: url, why: "other-sort" };
      continue;
    }
    const fetched: Origin["fetched"] = {
      url,
      at: momentOf(record.warcDate),
      etag: headers?.headers.get("etag") ?? null,
      lastModified: headers?.headers.get("last-modified") ?? null,
    };
    const page: Arrival = {
      ...bareArrival,
      source: url,
      identity: url,
      mediaType,
      charset,
      within: source,
      fetched,
      open: () => record,
    };
    yield page;
  }
};

function momentOf(date: string | null | undefined): string {
  const moment = new Date(date ?? Number.NaN);
  return (Number.isNaN(moment.getTime()) ? new Date(0) : moment).toISOString();
}
