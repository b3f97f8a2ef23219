const stops = new Set<() => void>();

/** Has `stop` called once nobody reads standard output any more; gives what takes that back. */
export function onOutputEnd(stop: () => void): () => void {
  stops.add(stop);
  return () => stops.delete(stop);
}

/** Stops what must not be cut off in the middle; says whether there was any. */
export function outputEnded(): boolean {
  for (const stop of stops) stop();
  return stops.size > 0;
}
