import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Call = { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> };
export type Reply = (response: ServerResponse, call: Call, number: number) => void | Promise<void>;

/** A server on this machine that answers as told and keeps what it was asked. */
export async function serve(reply: Reply) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const call = { path: request.url ?? '', headers: request.headers, body: text ? JSON.parse(text) : {} };
    calls.push(call);
    await reply(response, call, calls.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
  response.end(JSON.stringify(body));
}

/** Server-sent events, as the Responses API and chat completions stream them. */
export function events(
  response: ServerResponse,
  list: readonly (Record<string, unknown> | '[DONE]')[],
  end = true,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' });
  for (const event of list) {
    if (event === '[DONE]') response.write('data: [DONE]\n\n');
    else
      response.write(`${'type' in event ? `event: ${event.type}\n` : ''}data: ${JSON.stringify(event)}\n\n`);
  }
  if (end) response.end();
}
