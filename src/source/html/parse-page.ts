import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { z } from "zod";
import type { PageDocument } from "./dom.ts";

/** Where the types of a browser are known, linkedom's are theirs, which have more and less than it has. */
const asPage = z.custom<PageDocument>();

/** As deep as elements may lie in each other; browsers stop at 512. */
const deepest = 500;
/** So many elements a page may have. */
const mostElements = 200_000;

/**
 * Parses a page; nothing in it is run or fetched.
 *
 * @throws {RangeError} where it has more elements, or more in each other, than a page has.
 */
export function parsePage(html: string): PageDocument {
  // Without a root, linkedom puts a fragment nowhere.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  checkSize(whole);
  return asPage.parse(parseHTML(whole).document);
}

/** Before the tree is built: for deep pages that takes time with the square of their depth. */
function checkSize(html: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname() {
      elements++;
      if (++depth > deepest || elements > mostElements) throw new RangeError("The page is too deep or too large.");
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
}

/**
 * A text with the entities in it resolved.
 *
 * @example
 * withoutEntities("R&amp;D &#8217;26"); // "R&D ’26"
 */
export function withoutEntities(text: string): string {
  if (!/&#?\w+;/.test(text)) return text;
  return parsePage(`<p>${text.replaceAll("<", "&lt;")}</p>`).querySelector("p")?.textContent ?? text;
}
