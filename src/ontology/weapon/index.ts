export { type Designation, type DesignationNaming, designationNamed, designations } from "./designations.ts";
export {
  classNamed,
  type SipriCategory,
  sipriCategories,
  type UnrocaCategory,
  unrocaCategories,
  type WeaponClass,
  weaponClasses,
} from "./weapon-classes.ts";
export { type WeaponNaming, weaponNamed } from "./weapon-named.ts";
