import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of these files. */
export function madeZip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), common, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from("PK\x05\x06"), end]);
}

/** A PDF with these lines on its pages, in Helvetica of 12 points, 14 apart; an empty one is a blank line. */
export function madePdf(pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const kids: string[] = [];
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const lines of pages) {
    const shown = lines.map((line, at) => `1 0 0 1 72 ${760 - at * 14} Tm (${line.replace(/[\\()]/g, "\\$&")}) Tj`);
    const stream = `BT /F1 12 Tf ${shown.join("\n")} ET`;
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  objects.push("<< /Author (Aili Tamm) /CreationDate (D:20260304101500+01'00') >>");
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** A Word document of these paragraphs, each in a style such as `Heading1` or none. */
export function madeDocx(paragraphs: readonly (readonly [style: string, text: string])[]): Buffer {
  const body = paragraphs.map(
    ([style, text]) =>
      `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  );
  const type = "http://schemas.openxmlformats.org";
  return madeZip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${type}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${type}/package/2006/relationships"><Relationship Id="r1" Type="${type}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${type}/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`,
    "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="${type}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Talks fail</dc:title><dc:creator>Aili Tamm</dc:creator><dcterms:created>2026-03-04T10:15:00Z</dcterms:created></cp:coreProperties>`,
  });
}

/** A WARC file of these answers, each a record of its own. */
export function madeWarc(
  answers: readonly { readonly url: string; readonly head: string; readonly body: string | Buffer }[],
): Buffer {
  const records = answers.map(({ url, head, body }) => {
    const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
    const headers = [
      "WARC/1.0",
      "WARC-Type: response",
      `WARC-Target-URI: ${url}`,
      "WARC-Date: 2026-03-04T10:15:00Z",
      `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000${url.length % 10}>`,
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${block.length}`,
    ];
    return Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
  });
  return Buffer.concat(records);
}
