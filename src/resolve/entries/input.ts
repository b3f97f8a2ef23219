import type { ConfidenceWeights, Frame } from "../../extract/frame/index.ts";
import type { Parsed } from "../../extract/parsed.ts";
import type {
  Actor,
  Certainty,
  Claim,
  Commitment,
  Event,
  MadeBy,
  Place,
  Restriction,
  Statement,
  Threat,
  Transfer,
} from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { PartyReading } from "../actor/index.ts";
import type { DateSurroundings, ResolvedDate } from "../date/index.ts";

/** An entry of any kind but the statement. */
export type FrameEntry = Event | Transfer | Commitment | Threat | Restriction;

/** What bears on who claims an entry, beside its words. */
export interface ClaimedEntry {
  readonly kind: FrameEntry["kind"];
  readonly occurrence?: Event["occurrence"];
  readonly category?: Event["plover"];
  readonly stage?: Transfer["stage"];
  /** Who acts, supplies, threatens. */
  readonly agents: readonly string[];
}

/** Who claims an entry, how certain it is with all claims taken together, and by which rules over which words. */
export interface ReadClaims {
  readonly claims: Claim[];
  readonly certainty: Certainty | null;
  readonly rules: readonly { readonly rule: string; readonly words: Range }[];
  /** What words right over the act say of it, whatever the model has it for: left open, or not so. */
  readonly settled?: "open" | "untrue" | null;
  /** Why each of the claims is whose it is, in their order. */
  readonly claimants?: readonly { readonly rule: string; readonly words: readonly Range[] }[];
}

/** What {@link entriesOf} makes entries of. */
export interface EntriesInput {
  readonly reportId: string;
  readonly text: string;
  /** In text order. */
  readonly frames: readonly Frame[];
  /** The model that found them. */
  readonly madeBy: MadeBy;
  /** What it weighs their confidence from. */
  readonly confidence: ConfidenceWeights;
  readonly parsed: Parsed;
  readonly actors: readonly Actor[];
  /** Whom the words of the frames' parties stand for: one for each of `partyWords(frames)`. */
  readonly parties: readonly PartyReading[];
  /** With their speakers. */
  readonly statements: readonly Statement[];
  readonly dates: readonly ResolvedDate[];
  /** The day of the report; null where it is not known. */
  readonly day: string | null;
  readonly places: readonly Place[];
  readonly around: DateSurroundings & { readonly sentences: readonly Range[] };
  /** Parts that are not the report's own prose: nothing in them makes an entry. */
  readonly apart: readonly Range[];
  readonly headline: Range | null;
  /** What the words in ranges mean together, in base64; null where the model does not say. */
  readonly senseOf: (ranges: readonly Range[]) => string | null;
  readonly claimsOf: (triggers: readonly Range[], about: ClaimedEntry) => ReadClaims;
}
