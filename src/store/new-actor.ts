/**
 * How an entry that a person writes refers to an actor that is nowhere on record: by this and its name.
 *
 * @example
 * newActorName("new:Lake Star Minerals"); // "Lake Star Minerals"
 */
export const newActorMark = "new:";

/** The most characters that the name of such an actor has. */
export const longestActorName = 200;

/** The name by which such a reference names its actor, as it was typed; null for another reference. */
export function newActorName(ref: string): string | null {
  return ref.startsWith(newActorMark) ? ref.slice(newActorMark.length) : null;
}
