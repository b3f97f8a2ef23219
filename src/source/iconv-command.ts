/**
 * The command that converts a source to UTF-8.
 *
 * @example
 * iconvCommand("UTF-16LE", "/reports/mali.txt");
 * // "iconv -f UTF-16LE -t UTF-8 /reports/mali.txt > /reports/mali.txt.utf8"
 * iconvCommand("UTF-16LE", "-"); // "... | iconv -f UTF-16LE -t UTF-8 | onrecord read -"
 */
export function iconvCommand(from: string, source: string): string {
  if (source === "-") return `... | iconv -f ${from} -t UTF-8 | onrecord read -`;
  return `iconv -f ${from} -t UTF-8 ${shellQuoted(source)} > ${shellQuoted(`${source}.utf8`)}`;
}

function shellQuoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
