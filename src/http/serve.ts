import { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { OnrecordError } from "../util/problem.ts";
import { createApp } from "./app.ts";
import { type PageFile, pageFiles } from "./page-files.ts";
import type { Services } from "./services.ts";
import { endFollowing } from "./telling/followed.ts";
import { stopJoining } from "./telling/joined.ts";

export interface ServeOptions {
  /** Port; 0 for any that is free. */
  readonly port: number;
  /** The address it listens at; this machine alone by default. */
  readonly host?: string;
  /** The built page; by default the one that comes with the package. */
  readonly page?: ReadonlyMap<string, PageFile>;
}

/** A server that answers. */
export interface Serving {
  /** Where the page is: `http://127.0.0.1:8470/`. */
  readonly url: string;
  close(): Promise<void>;
}

const loopback = ["127.0.0.1", "localhost", "[::1]"] as const;

/**
 * Serves the page and the routes.
 *
 * @throws {OnrecordError} `usage` where the port is taken or may not be used; `data-unusable` without a built page.
 */
export async function startServer(services: Services, options: ServeOptions): Promise<Serving> {
  const { port, host = "127.0.0.1", page = pageFiles() } = options;
  const app = createApp(services, { hosts: new Set([...loopback, host]), page });
  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: AddressInfo }>(
    (resolve, reject) => {
      const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => resolve({ server, address }));
      server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    },
  );
  await warmUp(app);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}/`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        // What is still open, such as a page that waits for news, would keep it from closing.
        if (server instanceof Server) server.closeAllConnections();
      });
      await stopJoining(services.store);
      await endFollowing(services.store);
    },
  };
}

/** The first who searches does not wait for what is made or loaded once: routes, shapes, statements, pages of the record. */
async function warmUp(app: ReturnType<typeof createApp>): Promise<void> {
  for (const query of ["q=onrecord", "kind=statement"])
    await app.request(`/api/search?${query}&limit=1`, { headers: { host: loopback[0] } });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): OnrecordError {
  const taken = error.code === "EADDRINUSE";
  return new OnrecordError(
    {
      code: "usage",
      message: taken ? `Port ${port} is in use.` : `Cannot listen at ${host}, port ${port}: ${error.message}`,
      received: `${host}, port ${port}`,
      allowed: "an address of this machine and a free port from 1024 to 65535; 0 takes any free one",
      advice: taken
        ? "Give another port with --port, or end the program that has it."
        : "Give another --host or --port.",
    },
    { cause: error },
  );
}
