export {
  type ConfidenceSigns,
  type ConfidenceWeights,
  confidenceSigns,
  frameConfidence,
  mainAnswer,
} from "./confidence.ts";
export { extractFrames, type FrameModel } from "./extract-frames.ts";
export type {
  Answer,
  CommitmentFrame,
  EventFrame,
  Frame,
  FrameKind,
  FrameRole,
  RestrictionFrame,
  RoleWords,
  ThreatFrame,
  TransferFrame,
} from "./frame.ts";
export { frameKinds, frameRoles } from "./frame.ts";
export { isParty } from "./is-party.ts";
export { candidatesOf, headsOf } from "./party/candidate.ts";
export type { PartyWeights } from "./party/party-weights.ts";
export { type Signs, signsOf } from "./party/signs.ts";
export { withoutUnlikelyParties } from "./party/without-unlikely.ts";
export { type Relation, relationBetween } from "./relation-between.ts";
export { statePhrases } from "./state-phrases.ts";
export { supplyFrames } from "./supply/supply-frames.ts";
export { withPartners } from "./with-partners.ts";
export { withRules } from "./with-rules.ts";
