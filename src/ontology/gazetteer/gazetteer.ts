import { foldName } from "./fold-name.ts";
import { gazetteerFile } from "./gazetteer-file.ts";
import { type KnownPlace, type NamedPlace, nameUses, placeKinds, precisionOf } from "./known-place.ts";
import { type Column, noRegion, populationOf, useShift } from "./layout.ts";
import { nameHash } from "./name-hash.ts";
import { article, editDistance, nameSkeleton, skeletonMark } from "./name-skeleton.ts";
import { type Packed, readPacked } from "./read-packed.ts";

/** Every place that the product knows by name: countries, regions, towns, waters, lands and sites. */
export class Gazetteer {
  /** How many places it holds. */
  readonly size: number;
  private readonly geonames: Uint32Array;
  private readonly latitude: Float32Array;
  private readonly longitude: Float32Array;
  private readonly nameStart: Uint32Array;
  private readonly keyHash: Uint32Array;
  private readonly keyPlace: Uint32Array;
  private readonly region: Uint16Array;
  private readonly population: Uint8Array;
  private readonly country: Uint8Array;
  private readonly kind: Uint8Array;
  private readonly keyCheck: Uint8Array;
  private readonly names: Uint8Array;

  private constructor(private readonly packed: Packed) {
    this.size = packed.head.places;
    this.geonames = this.words("geonames");
    this.latitude = this.floats("latitude");
    this.longitude = this.floats("longitude");
    this.nameStart = this.words("nameStart");
    this.keyHash = this.words("keyHash");
    this.keyPlace = this.words("keyPlace");
    const region = packed.bytes("region");
    this.region = new Uint16Array(region.buffer, region.start, region.length / 2);
    this.population = this.octets("population");
    this.country = this.octets("country");
    this.kind = this.octets("kind");
    this.keyCheck = this.octets("keyCheck");
    this.names = this.octets("names");
  }

  /**
   * Loads a packed gazetteer; the columns are read in place, so it takes no more memory than the file.
   *
   * @param file - default: the one that comes with the package.
   * @throws {OnrecordError} `data-unusable` where the file is missing or damaged.
   */
  static open(file: string = gazetteerFile): Gazetteer {
    return new Gazetteer(readPacked(file));
  }

  /**
   * The places that bear this name in whatever spelling, each once; none where the name is unknown.
   *
   * @example
   * gazetteer.find("Türkiye").map(({ index }) => gazetteer.place(index).geonames); // [298795]
   */
  find(name: string): readonly NamedPlace[] {
    const key = foldName(name);
    return key === "" ? [] : this.withKey(key);
  }

  /**
   * The places whose own name is spelt much like this one, as transliterations and slips of the pen differ: the same
   * consonants, and at most a third of the letters other.
   *
   * @example
   * gazetteer.findAlike("Daqahliya").map(({ index }) => gazetteer.place(index).name); // ["Dakahlia Governorate"]
   */
  findAlike(name: string): readonly NamedPlace[] {
    const key = foldName(name.replace(article, ""));
    const skeleton = nameSkeleton(key);
    if (skeleton === "") return [];
    return this.withKey(skeletonMark + skeleton).filter(({ index }) => {
      const own = foldName(this.nameOf(index).replace(article, ""));
      const most = key.length / 3;
      const isNear = (spelling: string) =>
        Math.abs(spelling.length - key.length) <= most && editDistance(key, spelling) <= most;
      return isNear(own) || [-1, 0, 1].some((more) => isNear(own.slice(0, key.length + more)));
    });
  }

  private withKey(key: string): NamedPlace[] {
    const { hash, check } = nameHash(key);
    const found: NamedPlace[] = [];
    for (let at = this.firstKey(hash); this.keyHash[at] === hash; at++) {
      if (this.keyCheck[at] !== check) continue;
      const packed = this.keyPlace[at] ?? 0;
      found.push({ index: packed & ((1 << useShift) - 1), use: nameUses[packed >>> useShift] ?? "alternate" });
    }
    return found;
  }

  /** The place of this number, as {@link find} gives it. */
  place(index: number): KnownPlace {
    const kind = placeKinds[this.kind[index] ?? 0] ?? "town";
    const geonames = this.geonames[index] ?? 0;
    const region = this.region[index] ?? noRegion;
    return {
      index,
      geonames: geonames === 0 ? null : geonames,
      name: this.nameOf(index),
      country: this.packed.head.countries[this.country[index] ?? 255] ?? null,
      region: this.packed.head.regions[region] ?? null,
      latitude: degrees(this.latitude[index]),
      longitude: degrees(this.longitude[index]),
      population: populationOf(this.population[index] ?? 0),
      kind,
      precision: precisionOf(kind),
    };
  }

  private nameOf(index: number): string {
    const start = this.nameStart[index] ?? 0;
    return Buffer.from(
      this.names.buffer,
      this.names.byteOffset + start,
      (this.nameStart[index + 1] ?? start) - start,
    ).toString("utf8");
  }

  private firstKey(hash: number): number {
    let low = 0;
    let high = this.keyHash.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keyHash[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private words(column: Column): Uint32Array {
    const { buffer, start, length } = this.packed.bytes(column);
    return new Uint32Array(buffer, start, length / 4);
  }

  private floats(column: Column): Float32Array {
    const { buffer, start, length } = this.packed.bytes(column);
    return new Float32Array(buffer, start, length / 4);
  }

  private octets(column: Column): Uint8Array {
    const { buffer, start, length } = this.packed.bytes(column);
    return new Uint8Array(buffer, start, length);
  }
}

/** A stored coordinate without the digits that four bytes cannot hold. */
function degrees(stored: number | undefined): number {
  return Math.round((stored ?? 0) * 1e4) / 1e4;
}
