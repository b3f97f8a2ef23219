/**
 * Works on several items at once and gives the results in the order of the items, those that are done together; takes the
 * next item only when there is room for it, so that no more than `room` are in memory.
 *
 * The first item or result that fails ends it, when the work already begun has come to its end.
 *
 * @param room - most items that are taken and not yet given.
 * @example
 * for await (const records of inOrder(reports, 4, (report) => pool.read(report))) await keep(records);
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  room: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly R[]> {
  const coming = iteratorOf(items);
  const begun: Work<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let more = true;
  try {
    while (more || begun.length > 0) {
      const [first] = begun;
      if (more && begun.length < room) {
        next ??= Promise.resolve(coming.next());
        // What is done is given while the next item is still on its way.
        const came = await (first === undefined ? next : Promise.race([next, first.done]));
        if (came !== undefined) {
          next = undefined;
          if (came.done === true) more = false;
          else begun.push(workOn(work(came.value)));
          continue;
        }
      }
      await first?.done;
      const results = doneOf(begun);
      if (results.length === 0) throw first?.failed?.reason;
      yield results;
    }
  } finally {
    next?.catch(() => {});
    await Promise.all(begun.map(({ done }) => done));
    if (more) await coming.return?.();
  }
}

/** Work that has begun: when it comes to its end, and how. */
interface Work<R> {
  readonly done: Promise<undefined>;
  result?: { readonly value: R };
  failed?: { readonly reason: unknown };
}

function workOn<R>(promise: Promise<R>): Work<R> {
  const begun: Work<R> = {
    done: promise.then(
      (value) => {
        begun.result = { value };
        return undefined;
      },
      (reason: unknown) => {
        begun.failed = { reason };
        return undefined;
      },
    ),
  };
  return begun;
}

/** Takes the results of what is done before the first that is not, or that failed. */
function doneOf<R>(begun: Work<R>[]): R[] {
  const results: R[] = [];
  for (let first = begun[0]; first?.result !== undefined; first = begun[0]) {
    results.push(first.result.value);
    begun.shift();
  }
  return results;
}

function iteratorOf<T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}
