export type {
  ActorInput,
  NamedEntity,
  PartyReading,
  ResolvedActors,
  SpeakerReading,
  SpokenPart,
  TextCoreference,
  TextMention,
  TextSyntax,
} from "./input.ts";
export { resolveActors } from "./resolve-actors.ts";
