/** What to say while copies among what came on record lately are still being found; nothing once they are. */
export function waitingWords(isJoined: boolean): string {
  return isJoined
    ? ""
    : " Copies are still being looked for: counts without them may yet fall. This is brought up to date by itself.";
}
