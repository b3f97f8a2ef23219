import { resolve } from "node:path";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { OnrecordError } from "../../util/problem.ts";
import type { Arrival } from "../arrival.ts";
import type { PassedOver, SetAside } from "../incoming.ts";
import { refused } from "../refused.ts";
import { asideFor } from "../set-aside.ts";
import { fileArrival, statsOf } from "./file-arrival.ts";
import { holdsReports } from "./holds-reports.ts";

/** How local files come in. */
export interface LocalOptions {
  readonly signal?: AbortSignal | undefined;
  /** Whether a file was brought in before as it is now. */
  readonly seen?: ((path: string, state: string) => boolean) | undefined;
  /** Told how many more reports than one an input stands for, before the first of them comes. */
  readonly onFound?: ((more: number) => void) | undefined;
}

/** The files that an input stands for: one, those of a folder and the folders in it, or those that fit a pattern. */
export async function* localArrivals(
  input: string,
  options: LocalOptions = {},
): AsyncGenerator<Arrival | SetAside | PassedOver> {
  try {
    const { paths, named } = await pathsOf(input);
    options.onFound?.(paths.length - 1);
    for (const path of paths) {
      options.signal?.throwIfAborted();
      if (!named && !holdsReports(path)) yield { sort: "passed-over", source: path, why: "other-sort" };
      else yield* oneFile(path, options);
    }
  } catch (error) {
    yield asideFor(error, resolve(input));
  }
}

async function* oneFile(path: string, { seen }: LocalOptions): AsyncGenerator<Arrival | SetAside | PassedOver> {
  try {
    const stats = await statsOf(path);
    if (seen?.(path, `${stats.mtimeMs} ${stats.size}`))
      yield { sort: "passed-over", source: path, why: "not-modified" };
    else yield await fileArrival(path, stats);
  } catch (error) {
    yield asideFor(error, path);
  }
}

async function pathsOf(input: string): Promise<{ readonly paths: readonly string[]; readonly named: boolean }> {
  const path = resolve(input);
  try {
    const stats = await statsOf(path);
    if (!stats.isDirectory()) return { paths: [path], named: true };
    const paths = await glob("**/*", { cwd: path, absolute: true, followSymbolicLinks: false });
    if (paths.length > 0) return { paths: paths.sort(), named: false };
    throw refused(path, {
      message: `${path} is a folder without files.`,
      allowed: "a folder with files in it; hidden ones do not count",
      advice: "Name the folder that holds the reports.",
    });
  } catch (error) {
    const missing = error instanceof OnrecordError && error.problem.code === "input-missing";
    if (missing && isLikeAddress(input)) throw notFetched(input);
    if (!missing || input.includes("\0") || !isDynamicPattern(input)) throw error;
    return { paths: await matching(input), named: true };
  }
}

/** Whether somebody means an address, though not one of the web. */
const isLikeAddress = (input: string) => /^(?:[a-z][a-z\d+.-]+:\/|www\.)/iu.test(input);

function notFetched(input: string): OnrecordError {
  return new OnrecordError({
    code: "input-missing",
    message: `There is no such file, and ${input} is no address that is fetched.`,
    received: input,
    allowed: "an address that begins with https:// or http://, or the path of a file or folder",
    advice: "Check how the address begins, or save what it leads to and read the file.",
  });
}

async function matching(pattern: string): Promise<string[]> {
  const paths = await glob(pattern.replaceAll("\\", "/"), { absolute: true, followSymbolicLinks: false });
  if (paths.length > 0) return paths.sort();
  throw new OnrecordError({
    code: "input-missing",
    message: `No file fits ${pattern}.`,
    received: pattern,
    allowed: `a pattern of files that are there; signs of patterns in a name itself as in ${escapePath("a[1].txt")}`,
    advice: "Check the pattern and the folder you are in.",
  });
}
