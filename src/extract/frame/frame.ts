import type { Commitment, Event, Restriction, Threat, Transfer } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { WordRoles } from "./word-roles.ts";

/** What a frame can be about: every kind of entry but the statement. */
export const frameKinds = ["event", "transfer", "commitment", "threat", "restriction"] as const;

export type FrameKind = (typeof frameKinds)[number];

/**
 * What the words around a trigger can be to it.
 *
 * `agent`: who acts, supplies, is bound, threatens, imposes. `recipient`: who is acted upon, receives, is threatened, is
 * restricted. `via`: through whom it comes, or who joined. `item`: what is transferred, or what a restriction covers.
 * `value`: its worth. `condition`: the clause that says when. `consequence`: the clause that says what follows or is owed.
 * `breach`: the words of an act said to break a restriction, or to accord with it.
 */
export const frameRoles = ["agent", "recipient", "via", "item", "value", "condition", "consequence", "breach"] as const;

export type FrameRole = (typeof frameRoles)[number];

/** An answer of the model, and how likely it is. */
export interface Answer<T> {
  readonly value: T;
  readonly probability: number;
  /** The rule that gave the answer; left out where the model did. */
  readonly rule?: string;
  /** How likely the model has each of the answers, likeliest first; left out where it was not asked. */
  readonly ranked?: readonly { readonly value: string; readonly probability: number }[];
}

/** Words that play a role in a frame. */
export interface RoleWords {
  readonly role: FrameRole;
  readonly range: Range;
  readonly probability: number;
  /** The rule that gave the role; left out where the model did. */
  readonly rule?: string;
}

interface FrameBase {
  /** The words that name it. */
  readonly trigger: Range;
  /** How likely the words name such a thing. */
  readonly probability: number;
  /**
   * The two looks that came to it, as log-odds: at the words alone, and at what stands around them; left out where a rule
   * has found it.
   */
  readonly logOdds?: { readonly named: number; readonly valid: number };
  /** In text order. */
  readonly roles: readonly RoleWords[];
  /** How likely each side's words were on average, with those that stay open since; left out where none does. */
  readonly sides?: { readonly agent?: number; readonly recipient?: number };
  /** The sides that only a rule has named, which make the model no surer of it; left out where none is. */
  readonly namedByRule?: readonly FrameRole[];
  /** The rule that read it from the tree of its sentence; left out where the model alone did. */
  readonly rule?: string;
  /** What the model says of each word around; left out where a rule has found it, and once its parties have been judged. */
  readonly said?: WordRoles;
  /** How likely it is as a rule reads it that finds it as well; left out where none does. */
  readonly agreed?: number;
}

export interface EventFrame extends FrameBase {
  readonly kind: "event";
  readonly plover: Answer<Event["plover"]>;
  /** A mode of the category, or null. */
  readonly mode: Answer<string> | null;
  readonly contexts: readonly Answer<string>[];
  readonly occurrence: Answer<Event["occurrence"]>;
}

export interface TransferFrame extends FrameBase {
  readonly kind: "transfer";
  readonly stage: Answer<Transfer["stage"]>;
  readonly type: Answer<Transfer["items"][number]["type"]>;
}

export interface CommitmentFrame extends FrameBase {
  readonly kind: "commitment";
  readonly form: Answer<Commitment["form"]>;
  readonly status: Answer<Commitment["status"]>;
}

export interface ThreatFrame extends FrameBase {
  readonly kind: "threat";
  readonly form: Answer<Threat["form"]>;
}

export interface RestrictionFrame extends FrameBase {
  readonly kind: "restriction";
  readonly form: Answer<Restriction["form"]>;
  /** How the act of role `breach` stands to it. */
  readonly relation: Answer<"violates" | "accords"> | null;
}

/** What the model reads around one trigger, before anything is tied to an identity. */
export type Frame = EventFrame | TransferFrame | CommitmentFrame | ThreatFrame | RestrictionFrame;

const kinds: ReadonlySet<string> = new Set(frameKinds);
const roles: ReadonlySet<string> = new Set(frameRoles);

/** Whether a model's label is a kind of frame that the product knows. */
export function isFrameKind(label: string | undefined): label is FrameKind {
  return label !== undefined && kinds.has(label);
}

/** Whether a model's label is a role that the product knows. */
export function isFrameRole(label: string | undefined): label is FrameRole {
  return label !== undefined && roles.has(label);
}
