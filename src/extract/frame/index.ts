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
