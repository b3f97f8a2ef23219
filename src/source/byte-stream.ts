import { OnrecordError } from "../util/problem.ts";
import { unreadable } from "./unreadable.ts";

/** Bytes that come in one after the other, and can be looked at before they are taken. */
export class ByteStream implements AsyncIterable<Uint8Array> {
  private readonly waiting: Uint8Array[] = [];
  private readonly iterator: AsyncIterator<Uint8Array>;

  /** @param source - what the bytes are of, for the error where they break off. */
  constructor(
    bytes: AsyncIterable<Uint8Array>,
    private readonly source: string,
  ) {
    this.iterator = bytes[Symbol.asyncIterator]();
  }

  /** The first bytes, up to `length` where there are so many; they stay to be taken. */
  async head(length = 4096): Promise<Buffer> {
    let size = this.waiting.reduce((sum, chunk) => sum + chunk.length, 0);
    while (size < length) {
      const next = await this.next();
      if (next.done === true) break;
      this.waiting.push(next.value);
      size += next.value.length;
    }
    return Buffer.concat(this.waiting).subarray(0, length);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = this.waiting.shift(); chunk !== undefined; chunk = this.waiting.shift()) yield chunk;
      for (let next = await this.next(); next.done !== true; next = await this.next()) yield next.value;
    } finally {
      await this.close();
    }
  }

  /** Ends what the bytes come from. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  private async next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.iterator.next();
    } catch (error) {
      throw error instanceof OnrecordError ? error : unreadable(this.source, error);
    }
  }
}
