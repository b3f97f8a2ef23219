export { signsOf } from "./signs.ts";
export { canBeOne, isToldAlike } from "./told-alike.ts";
