/** A list that can be gone through while it still grows; each item is let go of once it was taken. */
export class GrowingList<T> implements AsyncIterable<T> {
  private readonly waiting: T[] = [];
  private wake: (() => void) | null = null;
  private isEnded = false;

  get ended(): boolean {
    return this.isEnded;
  }

  push(item: T): void {
    this.waiting.push(item);
    this.wake?.();
  }

  /** Nothing more comes. */
  end(): void {
    this.isEnded = true;
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const [item] = this.waiting.splice(0, 1);
      if (item !== undefined) yield item;
      else if (this.isEnded) return;
      else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        this.wake = null;
      }
    }
  }
}
