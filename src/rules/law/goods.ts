import type { Transfer } from "../../record/index.ts";
import type { Embargo, Scope } from "../facts/embargo.ts";
import { goodsNaming } from "./goods-naming.ts";

type Item = Transfer["items"][number];

/** Whether goods fall under a measure, and by which item. */
export interface GoodsFit {
  readonly fit: "yes" | "maybe" | "no";
  readonly item: Item | null;
}

const generic =
  /^(?:(?:the|some|more|any|its|new|lethal|military|of|them|other|further|additional|a|an|foreign|western)\s+)*(?:weapons?|weaponry|arms|armaments?|equipment|hardware|materiel|military (?:aid|support|assistance|supplies)|supplies|munitions?|them)$/iu;
const missiles = /missile|rocket|ballistic|warhead|nuclear|perchlorate|propellant|centrifuge|drone|uav\b|re-?entry/iu;
const smallArms = /rifle|pistol|handgun|machine.?gun|ammunition|cartridge|bullet|firearm|grenade|small arms|mortar/iu;
const vessels = /helicopter|ship|vessel|boat|corvette|frigate|submarine/iu;
const repair = /repair|refurbish|overhaul|servic|maintenance/iu;
const major = new Set(["I", "II", "III", "IV", "V", "VI", "VII"]);

/** Whether the goods of a transfer fall under a measure; the best fit of its items counts. */
export function goodsUnder(measure: Pick<Embargo, "scope" | "also">, { items }: Transfer): GoodsFit {
  if (items.length === 0) {
    const open = measure.scope.some((scope) => wholeScopes.has(scope) || scope === "major-arms");
    return { fit: open ? "maybe" : "no", item: null };
  }
  let best: GoodsFit = { fit: "no", item: null };
  for (const item of items) {
    const fit = itemUnder(measure, item);
    if (fit === "yes") return { fit, item };
    if (fit === "maybe" && best.fit === "no") best = { fit, item };
  }
  return best;
}

const wholeScopes = new Set<Scope>(["arms", "lethal-arms", "arms-but-small-arms"]);

function itemUnder({ scope, also }: Pick<Embargo, "scope" | "also">, item: Item): GoodsFit["fit"] {
  switch (item.type) {
    case "non-lethal-aid":
      return "no";
    case "money":
    case "training":
      return also.includes(item.type) ? "yes" : "no";
    case "technology":
      return also.includes("technology") ? technologyUnder(scope, item) : "no";
    case "arms":
    case "unknown": {
      const naming = item.unroca === null ? goodsNaming(item.text) : "arms";
      if (naming === "civil" || (naming === "unknown" && item.type === "unknown")) return "no";
      const fits = scope.map((one) => armsUnder(one, item));
      const fit = fits.includes("yes") ? "yes" : fits.includes("maybe") ? "maybe" : "no";
      // What only whoever read the report takes for arms ("Russian", "ten of them") may be anything.
      return fit === "yes" && (item.type === "unknown" || naming !== "arms") ? "maybe" : fit;
    }
  }
}

function technologyUnder(scope: readonly Scope[], { text }: Item): GoodsFit["fit"] {
  // What serves missiles is on lists of its own, which measures on dual-use goods for conventional arms do not repeat.
  return scope.includes("missile-programme") === missiles.test(text) || scope.includes("any-military-use")
    ? "maybe"
    : "no";
}

/** Whether arms fall under a scope; where the words leave their kind open, they may. */
function armsUnder(scope: Scope, { text, unroca }: Item): GoodsFit["fit"] {
  const isMajor = unroca !== null && major.has(unroca);
  switch (scope) {
    case "arms":
    case "lethal-arms":
      return "yes";
    case "major-arms":
      if (isMajor) return "yes";
      return unroca === "SALW" ? "no" : "maybe";
    case "arms-but-small-arms":
      if (unroca === "SALW") return "no";
      return isMajor || !(generic.test(text) || smallArms.test(text)) ? "yes" : "maybe";
    case "small-arms":
      if (unroca === "SALW" || smallArms.test(text)) return "yes";
      return !isMajor && generic.test(text) ? "maybe" : "no";
    case "missile-programme":
      if (unroca === "VII" && /ballistic|cruise/iu.test(text)) return "yes";
      return missiles.test(text) ? "maybe" : "no";
    case "vessels-helicopters":
      return vessels.test(text) ? "yes" : "no";
    case "repair":
      return repair.test(text) ? "maybe" : "no";
    case "some-licences":
      return "maybe";
    case "any-military-use":
    case "dual-use":
    case "services":
    case "repression":
    case "industrial":
      return "no";
  }
}
