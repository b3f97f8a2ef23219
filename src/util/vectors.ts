/** The product of two vectors of one length: of vectors of length 1 their cosine. */
export function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The vector of a sense as records have it, of length 1. */
export function senseVector(base64: string): Float32Array {
  const bytes = Buffer.from(base64, "base64");
  const whole = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const length = Math.sqrt(product(whole, whole));
  return length === 0 ? whole : whole.map((value) => value / length);
}
