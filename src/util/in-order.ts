/**
 * Works on several items at once and gives the results in the order of the items; takes the next item only when there
 * is room for it, so that no more than `room` are in memory.
 *
 * The first item or result that fails ends it, when the work already begun has come to its end.
 *
 * @param room - most items that are taken and not yet given.
 * @example
 * for await (const record of inOrder(reports, 4, (report) => pool.read(report))) await store.save(record);
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  room: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const coming = iteratorOf(items);
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let more = true;
  try {
    while (more || begun.length > 0) {
      if (more && begun.length < room) {
        next ??= Promise.resolve(coming.next());
        // What is done is given while the next item is still on its way.
        const [first] = begun;
        const came = await (first === undefined ? next : Promise.race([next, first.then(() => null)]));
        if (came !== null) {
          next = undefined;
          if (came.done === true) more = false;
          else begun.push(unheard(work(came.value)));
          continue;
        }
      }
      const [first] = begun;
      if (first === undefined) continue;
      const result = await first;
      begun.shift();
      yield result;
    }
  } finally {
    next?.catch(() => {});
    await Promise.allSettled(begun);
    if (more) await coming.return?.();
  }
}

/** The same promise, whose failure is nobody's surprise while it waits for its turn. */
function unheard<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => {});
  return promise;
}

function iteratorOf<T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}
