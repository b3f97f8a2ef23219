import { type Transfer, TransferItem } from "../../record/index.ts";
import { once } from "../actor/once.ts";
import { lexiconFiles, several } from "./files.ts";
import { singularKeys, spellingKey } from "./spelling.ts";

/**
 * The categories of the UN Register of Conventional Arms (A/RES/46/36 L, as amended).
 *
 * `SALW` are the small arms and light weapons that States are asked to report besides the seven numbered ones, under the
 * "seven plus one" formula.
 */
export const unrocaCategories = ["I", "II", "III", "IV", "V", "VI", "VII", "SALW"] as const;

/** What the SIPRI Arms Transfers Database covers. */
export const sipriCategories = [
  "Aircraft",
  "Air defence systems",
  "Armoured vehicles",
  "Artillery",
  "Engines",
  "Missiles",
  "Naval weapons",
  "Other",
  "Satellites",
  "Sensors",
  "Ships",
] as const;

/** What sort of goods: arms, training, money ... */
export type GoodsType = Transfer["items"][number]["type"];
export type UnrocaCategory = (typeof unrocaCategories)[number];
export type SipriCategory = (typeof sipriCategories)[number];

/** A sort of goods, as news names it: "main battle tank", "body armour". */
export interface WeaponClass {
  readonly id: string;
  /** The nouns that name it, singular. */
  readonly words: readonly string[];
  readonly type: GoodsType;
  /** The category that its words settle, or null. */
  readonly unroca: UnrocaCategory | null;
  readonly sipri: SipriCategory | null;
  /** Whether it is of or for something else: the spare parts of a tank are no tank. */
  readonly part: boolean;
  readonly source: string;
  readonly row: string;
}

const columns = ["id", "words", "type", "unroca", "sipri", "part", "source"] as const;

/** Every class by its id. */
export const weaponClasses = once(
  () =>
    new Map(
      lexiconFiles.rows("classes.csv", columns).map(({ cells, row }): [string, WeaponClass] => {
        const [id = "", words = "", type = "", unroca = "", sipri = "", part = "", source = ""] = cells;
        return [
          id,
          {
            id,
            words: several(words),
            type: lexiconFiles.oneOf(TransferItem.shape.type.options, type, row),
            unroca: unrocaOrNull(unroca, row),
            sipri: sipriOrNull(sipri, row),
            part: lexiconFiles.oneOf(["", "yes"], part, row) === "yes",
            source,
            row,
          },
        ];
      }),
    ),
);

const byKey = once(() => {
  const found = new Map<string, WeaponClass>();
  for (const weaponClass of weaponClasses().values()) {
    for (const words of weaponClass.words) {
      const key = spellingKey(words);
      const there = found.get(key);
      if (there !== undefined)
        throw lexiconFiles.unusable(weaponClass.row, "names again what another class names", words, there.id);
      found.set(key, weaponClass);
    }
  }
  return found;
});

/**
 * The class that a noun phrase names, plural or singular, or null.
 *
 * @example
 * classNamed("surface-to-air missiles")?.id; // "surface-to-air-missile"
 */
export function classNamed(words: string): WeaponClass | null {
  const classes = byKey();
  for (const key of singularKeys(words)) {
    const found = classes.get(key);
    if (found !== undefined) return found;
  }
  return null;
}

/** A cell with a category of the Register, or nothing. */
export function unrocaOrNull(cell: string, row: string): UnrocaCategory | null {
  return cell === "" ? null : lexiconFiles.oneOf(unrocaCategories, cell, row);
}

/** A cell with a category of SIPRI's, or nothing. */
export function sipriOrNull(cell: string, row: string): SipriCategory | null {
  return cell === "" ? null : lexiconFiles.oneOf(sipriCategories, cell, row);
}
