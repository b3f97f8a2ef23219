import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";
import { organisationOf, stateOf } from "./look-up.ts";

const capitalised = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const surname = new RegExp(
  `^\\s(?:(?:al|el|ad|an|ar|as|ash|at|az)-|(?:(?:bin|ibn|bint|ben|abu|van|von|de|del|della|di|da|dos|du|la|le|der|den|al|el)\\s){1,2}(?:al-|el-)?)${capitalised}`,
  "u",
);
const nicknamed = new RegExp(`^\\s["“‘(]${capitalised}["”’)]\\s${capitalised}`, "u");
const initials = /(?<![\p{L}.])(?:(?:\p{Lu}\.\s?){1,3}|(\p{Lu}{2})\s)$/u;
/** How far before a name its initials are looked for, in characters. */
const reach = 10;

/**
 * A person's name with what belongs to it right after and before: the surname that a small word begins ("Bashar" of
 * "Bashar al-Assad") or that comes after a nickname ('Robert "Bobby" Scott'), and initials ("McMaster" of "H.R.
 * McMaster").
 */
export function wholeName(frame: Frame, { start, end }: Range): Range {
  const following = frame.text.slice(end, end + 60);
  const after = (surname.exec(following) ?? nicknamed.exec(following))?.[0].length ?? 0;
  const before = initials.exec(frame.text.slice(Math.max(0, start - reach), start));
  const letters = before?.[1];
  const isName =
    letters === undefined ||
    (stateOf(letters) === null && organisationOf(letters) === null && !abbreviated.test(letters));
  return { start: before !== null && isName ? start - before[0].length : start, end: end + after };
}

const abbreviated = /^(?:TV|PM|MP|VP|AP|FM|PR|IT|AI|ID|HQ|OK|DC|NY|LA|UN|EU|AG|DA|GP|QC|KC|BJ)$/;

/** The words of a name with its nickname's marks replaced, each by one letter, so that no mark ends the name. */
export function withoutNicknameMarks(written: string): string {
  return written.replace(/(\s)["“‘(](\p{Lu}\p{L}+)["”’)](?=\s\p{Lu})/u, "$1x$2x");
}
