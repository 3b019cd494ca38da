import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Call = {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
  closed: boolean;
};
export type Reply = (response: ServerResponse, call: Call) => void | Promise<void>;

/** A provider on this machine that speaks the wire format of OpenAI's Responses API. `reply` can be exchanged. */
export async function startProvider() {
  const calls: Call[] = [];
  const provider = { calls, reply: answering('{}', { input_tokens: 1, output_tokens: 1 }) };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const call: Call = {
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(text),
      closed: false,
    };
    calls.push(call);
    response.on('close', () => {
      call.closed = true;
    });
    await provider.reply(response, call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(provider, { url: `http://127.0.0.1:${port}/v1`, close });
}

const send = (response: ServerResponse, event: { type: string }) =>
  response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);

export const begin = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_7' });
};
export const delta = (response: ServerResponse, text: string): void => {
  send(response, { type: 'response.output_text.delta', delta: text } as { type: string });
};

/** Streams a text in two pieces and ends well. */
export const answering =
  (text: string, usage: { input_tokens: number; output_tokens: number }): Reply =>
  (response) => {
    begin(response);
    const middle = Math.ceil(text.length / 2);
    for (const piece of [text.slice(0, middle), text.slice(middle)]) delta(response, piece);
    const ended = { model: 'test-model-1', status: 'completed', usage };
    send(response, { type: 'response.completed', response: ended } as { type: string });
    response.end();
  };

/** Answers with an error whose text nobody should see. */
export const failing =
  (status: number, code: string): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { code, message: `PRIVATE: ${code} for key and prompt` } }));
  };
