import { lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet: not of this machine, its network, or any kept for special use.
 *
 * @example
 * isPublicAddress("192.168.0.1"); // false
 * isPublicAddress("::ffff:10.0.0.1"); // false
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "unicast";
}

/** The error of a name that leads to an address that may not be asked. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/** Looks a name up and refuses it where any of its addresses is private; the connection goes to one that was checked. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, []);
    const hidden = addresses.find(({ address }) => !isPublicAddress(address));
    if (hidden !== undefined) return callback(new PrivateAddressError(hidden.address), []);
    const [first] = addresses;
    if (options.all === true || first === undefined) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};
