import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { inPackage } from "../util/in-package.ts";
import { OnrecordError } from "../util/problem.ts";

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
  /** Null where it is compressed already. */
  readonly gzipped: Buffer<ArrayBuffer> | null;
}

/** The folder that `npm run build` puts the page in. */
export const pageFolder = inPackage("dist/web");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * The built page by its paths below the server's root, such as `/index.html`; only these files are ever sent.
 *
 * @throws {OnrecordError} `data-unusable` where the page has not been built.
 */
export function pageFiles(folder = pageFolder): ReadonlyMap<string, PageFile> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new OnrecordError({
      code: "data-unusable",
      message: "The page has not been built.",
      received: folder,
      allowed: "a folder with the built page in it",
      advice: "Run `npm run build` in a checkout, or install onrecord again.",
    });
  }
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return new Map(
    names.flatMap((name) => {
      const type = types[extname(name)];
      if (type === undefined) return [];
      const bytes = Buffer.from(readFileSync(join(folder, name)));
      return [[`/${name}`, { type, bytes, gzipped: type.startsWith("font/") ? null : Buffer.from(gzipSync(bytes)) }]];
    }),
  );
}
