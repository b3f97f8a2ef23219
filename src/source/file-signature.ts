/** Beginnings of files that are no plain text, with what such a file is called. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive"],
  ["\x89PNG\r\n\x1a\n", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["\x1f\x8b", "gzip-compressed data"],
  ["BZh", "bzip2-compressed data"],
  ["\xfd7zXZ\x00", "xz-compressed data"],
  ["\x28\xb5\x2f\xfd", "Zstandard-compressed data"],
  ["7z\xbc\xaf\x27\x1c", "a 7z archive"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"],
  ["{\\rtf", "a rich-text (RTF) document"],
  ["SQLite format 3\x00", "an SQLite database"],
  ["\x7fELF", "a program"],
  ["\xff\xfe\x00\x00", "text in UTF-32"],
  ["\x00\x00\xfe\xff", "text in UTF-32"],
];

/** Names inside a ZIP archive that say which sort of document it is. */
const zipContents: readonly (readonly [string, string])[] = [
  ["word/document", "a Word document (DOCX)"],
  ["xl/workbook", "an Excel workbook (XLSX)"],
  ["ppt/presentation", "a PowerPoint presentation (PPTX)"],
  ["mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"],
  ["mimetypeapplication/epub+zip", "an EPUB book"],
];

/**
 * What a file with a well-known beginning is, or null where it has none.
 *
 * @example
 * fileSignature(Buffer.from("%PDF-1.7 ...")); // "a PDF document"
 * fileSignature(Buffer.from("The ministry said")); // null
 */
export function fileSignature(bytes: Buffer): string | null {
  const found = signatures.find(([beginning]) => bytes.subarray(0, beginning.length).equals(latin1(beginning)));
  if (found === undefined) return null;
  const [, name] = found;
  if (name !== "a ZIP archive") return name;
  return zipContents.find(([entry]) => bytes.includes(latin1(entry)))?.[1] ?? name;
}

function latin1(text: string): Buffer {
  return Buffer.from(text, "latin1");
}
