import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { LocalError } from '../errors.ts';

export interface Listener {
  readonly url: string;
  /** Answers are given from here on. */
  handle(fetch: (request: Request) => Promise<Response>): void;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Listens on this machine only. Until `handle` is called, requests wait: the address is wanted before
 * the backend behind it stands.
 */
export async function listen(port: number): Promise<Listener> {
  let ready: (fetch: (request: Request) => Promise<Response>) => void = () => undefined;
  const handler = new Promise<(request: Request) => Promise<Response>>((resolve) => {
    ready = resolve;
  });
  const answer = getRequestListener(async (request) => (await handler)(request), {
    overrideGlobalObjects: false,
    errorHandler: () => Response.json({ message: 'Something went wrong here.' }, { status: 500 }),
  });
  const server = createServer((request, response) => {
    // A page whose name an attacker lets point to this machine sends its own name (DNS rebinding).
    if (isLocalName(request.headers.host ?? '')) return void answer(request, response);
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'Use http://127.0.0.1 or http://localhost.' }));
  });
  await bound(server, port);
  // A server that listens on a port has an address of this form.
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${LOOPBACK}:${actual}`, handle: ready, close: () => closed(server) };
}

function isLocalName(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
}

function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE' || cause.code === 'EACCES';
      reject(taken ? portTaken(port, cause) : cause);
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

function portTaken(port: number, cause: NodeJS.ErrnoException): LocalError {
  const why = cause.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
  return new LocalError(
    'port_taken',
    `Port ${port} ${why}. Choose another one with --port, or stop that program.`,
    {
      cause,
    },
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
