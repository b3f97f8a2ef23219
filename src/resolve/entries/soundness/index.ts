export { signsOf } from "./signs.ts";
export { soundEvents } from "./sound-events.ts";
