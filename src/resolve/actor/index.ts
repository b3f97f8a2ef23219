export type {
  ActorInput,
  NamedEntity,
  NamedRegion,
  PartyReading,
  ResolvedActors,
  SpeakerReading,
  SpokenPart,
  TextCoreference,
  TextMention,
} from "./input.ts";
export { namedActor } from "./named-actor.ts";
export { resolveActors } from "./resolve-actors.ts";
