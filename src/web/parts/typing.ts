/** Whether keys that are pressed there are for what stands there, such as a field, and not for the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, select, textarea, .editor, dialog") !== null;
}
