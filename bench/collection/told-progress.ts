const everySeconds = 10;

/** Tells on standard error every ten seconds how much of a long work is done, and how long the rest takes at that pace. */
export function toldProgress(what: string, all: number): (done: number) => void {
  const begun = performance.now();
  let told = begun;
  return (done) => {
    const now = performance.now();
    if (done < all && now - told < everySeconds * 1000) return;
    told = now;
    const seconds = (now - begun) / 1000;
    const left = done === 0 ? "" : `, ${Math.ceil((seconds / done) * Math.max(0, all - done))} s left`;
    process.stderr.write(`${what}: ${done} of ${all}, ${seconds.toFixed(0)} s${left}\n`);
  };
}
