import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { samplePage } from "../html/sample-page.case.ts";

type Answering = (request: IncomingMessage, answer: ServerResponse) => void;

const latin1 = Buffer.from(
  `<html><body><p>${"“Nein”, sagte die Ministerin. The minister said that Gen. Lefèvre had resigned. ".repeat(5)}</p></body></html>`
    .replaceAll("“", '"')
    .replaceAll("”", '"'),
  "latin1",
);

const bomb = gzipSync(Buffer.alloc(3_000_000, 97));

/** Pages of a server that does everything wrong that servers do. */
const pages: Readonly<Record<string, Answering>> = {
  "/robots.txt": (_, answer) => answer.end("User-agent: *\nDisallow: /forbidden\n"),
  "/page": (request, answer) => {
    if (request.headers["if-none-match"] === '"v1"') return answer.writeHead(304).end();
    return answer.writeHead(200, { "content-type": "text/html", etag: '"v1"' }).end(samplePage);
  },
  "/packed": (_, answer) =>
    answer.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(samplePage)),
  "/bad-gzip": (_, answer) =>
    answer
      .writeHead(200, { "content-encoding": "gzip" })
      .end(Buffer.concat([gzipSync(samplePage).subarray(0, 40), Buffer.from("nonsense")])),
  "/cut-gzip": (_, answer) =>
    answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(samplePage).subarray(0, 60)),
  "/bomb": (_, answer) => answer.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  "/endless": (_, answer) => {
    const more = () => {
      while (answer.write("The minister said so. ".repeat(2000)) && !answer.destroyed);
    };
    answer.on("drain", more).on("error", () => {});
    more();
  },
  "/drip": (_, answer) => {
    const timer = setInterval(() => answer.write("."), 20);
    answer.on("close", () => clearInterval(timer));
  },
  "/drip-to-the-end": (_, answer) => {
    answer.useChunkedEncodingByDefault = false;
    const timer = setInterval(() => answer.write("The minister said so. "), 20);
    answer.on("close", () => clearInterval(timer));
  },
  "/silent": () => {},
  "/silent-body": (_, answer) => void answer.write("The minister"),
  "/cut": (_, answer) => {
    answer.writeHead(200, { "content-length": "1000" }).write("The minister said");
    setTimeout(() => answer.destroy(), 20);
  },
  "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
  "/moved": (_, answer) => answer.writeHead(301, { location: "/page?utm_source=x" }).end(),
  "/to-file": (_, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/to-forbidden": (_, answer) => answer.writeHead(302, { location: "/forbidden/page" }).end(),
  "/forbidden/page": (_, answer) => answer.end(samplePage),
  "/wrong-charset": (_, answer) => answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(latin1),
  "/picture": (_, answer) =>
    answer.writeHead(200, { "content-type": "text/html" }).end(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
  "/broken": (_, answer) => answer.writeHead(503).end("sorry"),
};

/** Starts such a server for a test and gives its address, without a slash at its end. */
export async function badServer(more: Readonly<Record<string, Answering>> = {}): Promise<string> {
  const all = { ...pages, ...more };
  const server = createServer((request, answer) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const answering = all[path];
    if (answering === undefined) answer.writeHead(404).end();
    else answering(request, answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = addressOf(server.address());
  return `http://127.0.0.1:${port}`;
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}
