import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestBackend } from '@ats/local/testing';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';

/** What happens to one request; "pass" is what a good day looks like. */
export type Fault =
  | 'pass'
  /** The connection ends before the backend hears of the request. */
  | 'drop-before'
  /** The backend does it; the connection ends before the answer. */
  | 'drop-after'
  /** The backend does it; half of the answer arrives, and the length says so. */
  | 'truncate'
  /** The backend does it; half of the answer arrives as if it were all. */
  | 'cut-json'
  /** The backend gets it twice; the answer is that of the second time. */
  | 'twice'
  /** Nothing is ever answered. */
  | 'hang'
  | { status: number; headers?: Record<string, string>; body?: string };

export interface FaultyServer {
  /** Signed in as the user, over a real connection. */
  client: SupabaseClient;
  /** What happens to the next requests for tables, functions and files; then all is well again. */
  next(...faults: Fault[]): void;
  /** "GET /rest/v1/jobs" and so on, in order. */
  seen: string[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function answer(backend: TestBackend, request: IncomingMessage, fault: Fault): Promise<Response> {
  const body = await bodyOf(request);
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const ask = () =>
    backend.fetch(
      new Request(new URL(request.url ?? '/', backend.url), {
        method: request.method ?? 'GET',
        headers: headers.filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      }),
    );
  if (fault === 'twice') await ask();
  return ask();
}

async function send(response: ServerResponse, from: Response, fault: Fault): Promise<void> {
  const body = Buffer.from(await from.arrayBuffer());
  const headers = Object.fromEntries([...from.headers].filter(([name]) => name !== 'transfer-encoding'));
  if (fault === 'truncate') {
    response.writeHead(from.status, { ...headers, 'content-length': body.length });
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  } else {
    const sent = fault === 'cut-json' ? body.subarray(0, Math.floor(body.length / 2)) : body;
    response.writeHead(from.status, { ...headers, 'content-length': sent.length }).end(sent);
  }
}

/** A real server in front of a backend, which loses requests and answers on demand. */
export async function faultyServer(backend: TestBackend): Promise<FaultyServer> {
  const faults: Fault[] = [];
  const seen: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const counted = path.startsWith('/rest/') || path.startsWith('/storage/');
    if (counted) seen.push(`${request.method} ${path}`);
    const fault = counted ? (faults.shift() ?? 'pass') : 'pass';
    if (fault === 'hang') return;
    if (fault === 'drop-before') {
      request.socket.destroy();
      return;
    }
    if (typeof fault === 'object') {
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    }
    const from = await answer(backend, request, fault);
    if (fault === 'drop-after') request.socket.destroy();
    else await send(response, from, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient(url, backend.anonKey, {
    auth: { autoRefreshToken: false, persistSession: false, detectSessionInUrl: false },
  });
  return {
    client,
    seen,
    next: (...more) => {
      faults.push(...more);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
