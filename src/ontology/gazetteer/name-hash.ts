/** What a folded name is stored as: 32 bits to search by, and 8 others that tell a chance hit (1 in 1,500,000 names). */
export interface NameHash {
  readonly hash: number;
  readonly check: number;
}

/** Two 32-bit FNV-1a walks over the key from different seeds, mixed as MurmurHash3 does at its end. */
export function nameHash(key: string): NameHash {
  return { hash: mixed(key, 0x811c9dc5), check: mixed(key, 0x2f0b4c17) >>> 24 };
}

function mixed(key: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
