export {
  type PloverCategory,
  type PloverEntry,
  type PloverMode,
  type PloverScale,
  ploverCodebook,
  ploverContexts,
  ploverModes,
  ploverScale,
} from "./codebook.ts";
