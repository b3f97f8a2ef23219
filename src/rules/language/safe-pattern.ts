import { z } from "zod";

const longest = 200;
const mostRepeats = 2;
const mostOptions = 8;

/**
 * Why a regular expression is refused, or null for one whose time can be foreseen.
 *
 * Refused is whatever can make a match take time that grows faster than the square of the text: a repeated group that
 * itself repeats or chooses, more than two open repeats, looking around, and references back.
 *
 * @example
 * whyRefused("(a+)+$"); // "a repeated group that itself repeats or chooses: (a+)+"
 */
export function whyRefused(pattern: string): string | null {
  if (pattern.length > longest) return `more than ${longest} characters`;
  try {
    new RegExp(pattern, "iu");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const bare = withoutClasses(pattern);
  if (/\(\?(?:[=!]|<[=!])/u.test(bare)) return "looking ahead or behind";
  if (/\\[1-9k]/u.test(pattern)) return "a reference back";
  const repeats = bare.match(/[*+]|\{\d+,\d*\}/gu) ?? [];
  if (repeats.length > mostRepeats) return `more than ${mostRepeats} repeats`;
  if ((bare.match(/\?/gu) ?? []).length > mostOptions) return `more than ${mostOptions} question marks`;
  return nestedRepeat(bare);
}

/** The pattern with every escape and character class as one letter. */
function withoutClasses(pattern: string): string {
  return pattern.replace(/\\[pP]\{[^}]*\}|\\./gu, "x").replace(/\[[^\]]*\]/gu, "x");
}

function nestedRepeat(bare: string): string | null {
  const open: number[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === "(") open.push(at);
    if (bare[at] !== ")") continue;
    const start = open.pop() ?? 0;
    const after = /^(?:[*+]|\{\d+(?:,\d*)?\})/u.exec(bare.slice(at + 1))?.[0];
    const inside = bare.slice(start + 1, at).replace(/^\?(?::|<[^>]*>)/u, "");
    if (after !== undefined && /[*+?{|]/u.test(inside)) {
      return `a repeated group that itself repeats or chooses: ${bare.slice(start, at + 1)}${after}`;
    }
  }
  return null;
}

/** A regular expression that cannot explode; capitals make no difference. */
export const safePattern = z
  .string()
  .min(1)
  .superRefine((pattern, context) => {
    const why = whyRefused(pattern);
    if (why !== null) context.addIssue({ code: "custom", message: `a regular expression without ${why}` });
  })
  .transform((pattern) => new RegExp(pattern, "iu"));
