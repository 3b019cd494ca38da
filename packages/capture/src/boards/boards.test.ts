import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dedupeKey, type Posting, toJobInsert } from '../index.ts';
import { RECORDED, type Recorded } from './fixtures/recorded.ts';
import { type BoardPosting, boards, findBoard, readBoard } from './index.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The board of the fixture, at its real addresses. */
function serve({ answers }: Recorded): void {
  for (const [name, body] of Object.entries(answers)) {
    const [method = '', address = ''] = name.split(' ');
    const answer = () =>
      typeof body === 'string' ? new HttpResponse(body) : HttpResponse.json(body as object);
    server.use(method === 'POST' ? http.post(address, answer) : http.get(address, answer));
  }
}

async function all(address: string): Promise<BoardPosting[]> {
  const found: BoardPosting[] = [];
  for await (const one of readBoard({ url: address }, { pauseMs: 0 })) found.push(one);
  return found;
}

function valuesOf(posting: Posting): Record<string, unknown> {
  const flat = Object.fromEntries(Object.entries(posting).map(([name, field]) => [name, field.value]));
  const place = posting.locations?.value[0];
  const pay = posting.salary?.value;
  return {
    ...flat,
    city: place?.city,
    country: place?.country,
    salary: pay && [pay.min, pay.max, pay.currency],
  };
}

describe.each(boards.map((board) => [board.name, board] as const))('%s', (_name, board) => {
  const recorded = RECORDED[board.id] as Recorded; // the next test says so when one is missing

  it('is read to postings, each value with its source', async () => {
    expect(RECORDED).toHaveProperty(board.id);
    serve(recorded);
    const found = await all(recorded.address);
    expect(found).toHaveLength(1);
    const posting = found[0]?.posting ?? {};
    expect(valuesOf(posting)).toMatchObject(recorded.expected);
    expect(posting.title).toMatchObject({ source: `api:${board.id}`, confidence: expect.any(Number) });
    expect(posting.description?.value.markdown).toContain('- A trade certificate as a baker');
    expect(posting.sections?.value.requirements).toContain('trade certificate');
  });

  it('gives the key that the page of the same posting has', async () => {
    serve(recorded);
    const [one] = await all(recorded.address);
    const row = toJobInsert(one?.posting ?? {}, one?.url ?? '', board.id);
    expect(row.dedupe_key).toBe(recorded.key);
    expect(dedupeKey({}, one?.url ?? '')).toBe(recorded.key);
  });

  it('is found by the example that messages show', () => {
    const url = board.example.replace('{company}', 'acme').replace('{site}', 'Careers');
    expect(findBoard(url)).toMatchObject({ board: { id: board.id }, place: { company: 'acme' } });
  });

  it('takes answers of another shape without harm', async () => {
    for (const body of [null, 3, [], {}, { jobs: null }, 'text', '<html></html>', '<a', '']) {
      serve({
        ...recorded,
        answers: Object.fromEntries(Object.keys(recorded.answers).map((name) => [name, body])),
      });
      const outcome = await all(recorded.address).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'BoardError', code: 'bad_answer' });
      else expect(outcome).toEqual([]);
    }
  });

  it('takes postings whose every value is of another kind', async () => {
    const values: unknown[] = [null, 7, [], {}, ['x'], { name: {} }, true];
    let turn = 0;
    // Leaves below the lists are swapped; lists and what leads to a posting stay.
    const spoil = (value: unknown, depth: number): unknown => {
      if (Array.isArray(value)) return value.map((one) => spoil(one, depth + 1));
      if (typeof value !== 'object' || value === null) {
        turn += 1;
        return depth < 2 ? value : values[turn % values.length];
      }
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, depth + 1)]));
    };
    const spoiled = Object.entries(recorded.answers).map(([name, body]) => [
      name,
      typeof body === 'string' ? body.replace(/>[^<>\n]+</g, '><') : spoil(body, 0),
    ]);
    server.use(http.all('*', () => new HttpResponse(null, { status: 404 })));
    serve({ ...recorded, answers: Object.fromEntries(spoiled) });
    const found = await all(recorded.address);
    for (const { url, posting } of found) expect([url, posting.title?.value]).not.toContain(undefined);
  });
});
