export { marksOf, type NationalMark } from "./national-marks.ts";
