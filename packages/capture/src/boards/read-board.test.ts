import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BoardOptions, type CachedAnswer, isBoardError, readBoard } from './index.ts';

const server = setupServer();
const asked: string[] = [];
beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => {
    asked.push(`${request.method} ${request.url}`);
  });
});
afterEach(() => {
  asked.length = 0;
  server.resetHandlers();
});
afterAll(() => server.close());

const GREENHOUSE = 'https://boards-api.greenhouse.io/v1/boards/kvist/jobs';
const LEVER = 'https://api.lever.co/v0/postings/kvist';
const job = (id: number) => ({
  id,
  title: `Baker ${id}`,
  absolute_url: `https://job-boards.greenhouse.io/kvist/jobs/${id}`,
});
const posting = (id: string) => ({ id, text: `Baker ${id}`, hostedUrl: `https://jobs.lever.co/kvist/${id}` });

async function titles(url: string, options: BoardOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const { posting } of readBoard({ url }, { pauseMs: 0, ...options }))
    found.push(posting.title?.value ?? '');
  return found;
}

const failure = (url: string, options: BoardOptions = {}) =>
  titles(url, options).then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error,
  );

const board = 'https://job-boards.greenhouse.io/kvist';

describe('whose board', () => {
  it('is told by any address of it, or by its name and the company', async () => {
    server.use(http.get(GREENHOUSE, () => HttpResponse.json({ jobs: [job(4012345)] })));
    for (const url of [
      board,
      'https://boards.greenhouse.io/kvist/jobs/4012345?gh_jid=4012345',
      'https://boards.greenhouse.io/embed/job_board?for=kvist',
      'https://boards-api.greenhouse.io/v1/boards/kvist/jobs',
    ])
      expect(await titles(url), url).toEqual(['Baker 4012345']);
    const found = readBoard({ board: 'greenhouse', company: 'kvist' }, { pauseMs: 0 });
    expect((await found.next()).value).toMatchObject({
      board: 'greenhouse',
      company: 'kvist',
      id: '4012345',
    });
  });

  it('is asked for in a sentence when the address belongs to none', async () => {
    for (const url of [
      'https://example.com/careers',
      'javascript:alert(1)',
      'https://greenhouse.io.example.com/kvist',
    ]) {
      const error = await failure(url);
      expect(isBoardError(error, 'unknown_board'), url).toBe(true);
      expect(String(error)).toContain('Give the address of the company');
    }
    const named = await readBoard({ board: 'workday', company: 'kvist' }).next().catch(String);
    expect(named).toContain('https://{company}.wd5.myworkdayjobs.com/{site}');
    const unknown = await readBoard({ board: 'taleo', company: 'kvist' }).next().catch(String);
    expect(unknown).toContain('There is no board "taleo"');
    expect(asked).toEqual([]);
  });

  it('cannot be led elsewhere by a name', async () => {
    for (const company of [
      '..',
      'a/../../x',
      'evil.example.com#',
      'x@evil.example.com',
      '',
      'a'.repeat(200),
    ]) {
      for (const id of ['recruitee', 'greenhouse', 'workable'])
        await expect(readBoard({ board: id, company }).next(), company).rejects.toMatchObject({
          code: 'unknown_board',
        });
    }
    expect(asked).toEqual([]);
  });
});

describe('pages', () => {
  it('are asked for one after the other while they are full', async () => {
    const all = Array.from({ length: 230 }, (_, n) => posting(String(n)));
    server.use(
      http.get(LEVER, ({ request }) => {
        const skip = Number(new URL(request.url).searchParams.get('skip'));
        return HttpResponse.json(all.slice(skip, skip + 100));
      }),
    );
    expect(await titles('https://jobs.lever.co/kvist')).toHaveLength(230);
    expect(asked).toHaveLength(3);
  });

  it('are not asked for before somebody wants them', async () => {
    server.use(
      http.get(LEVER, () => HttpResponse.json(Array.from({ length: 100 }, (_, n) => posting(String(n))))),
    );
    for await (const one of readBoard({ url: 'https://jobs.lever.co/kvist' })) {
      expect(one.id).toBe('0');
      break;
    }
    expect(asked).toHaveLength(1);
  });

  it('go on by a token, and by a total that only the first page tells', async () => {
    const api = 'https://apply.workable.com/api';
    server.use(
      http.post(`${api}/v3/accounts/kvist/jobs`, async ({ request }) => {
        const { token } = (await request.json()) as { token?: string }; // our own request
        return HttpResponse.json(
          token
            ? { results: [{ shortcode: 'B', title: 'B' }] }
            : { results: [{ shortcode: 'A', title: 'A' }], nextPage: 'x' },
        );
      }),
      http.get(`${api}/v2/accounts/kvist/jobs/:code`, ({ params }) =>
        HttpResponse.json({ title: `Baker ${params.code}` }),
      ),
    );
    expect(await titles('https://apply.workable.com/kvist')).toEqual(['Baker A', 'Baker B']);

    const cxs = 'https://kvist.wd3.myworkdayjobs.com/wday/cxs/kvist/Careers';
    server.use(
      http.post(`${cxs}/jobs`, async ({ request }) => {
        const { offset } = (await request.json()) as { offset: number }; // our own request
        const jobPostings = Array.from({ length: offset < 40 ? 20 : 3 }, (_, n) => ({
          title: `Baker ${offset + n}`,
          externalPath: `/job/x_R${offset + n}`,
        }));
        return HttpResponse.json({ total: offset === 0 ? 43 : 0, jobPostings });
      }),
      http.get(`${cxs}/job/:id`, ({ params }) =>
        HttpResponse.json({ jobPostingInfo: { title: `Baker ${params.id}` } }),
      ),
    );
    const found = await titles('https://kvist.wd3.myworkdayjobs.com/Careers');
    expect([found.length, found.at(-1)]).toEqual([43, 'Baker x_R42']);
  });

  it('end when a feed gives its first page again', async () => {
    const items = Array.from(
      { length: 100 },
      (_, n) => `<item><title>Baker ${n}</title><link>https://kvist.teamtailor.com/jobs/${n}</link></item>`,
    );
    server.use(
      http.get('https://kvist.teamtailor.com/jobs.rss', () =>
        HttpResponse.xml(`<rss><channel>${items.join('')}</channel></rss>`),
      ),
    );
    expect(await titles('https://kvist.teamtailor.com')).toHaveLength(100);
    expect(asked).toHaveLength(2);
  });

  it('leave out a posting that went away meanwhile no more than its list does', async () => {
    server.use(
      http.get('https://kvist.bamboohr.com/careers/list', () =>
        HttpResponse.json({ result: [{ id: 1, jobOpeningName: 'Baker' }] }),
      ),
      http.get('https://kvist.bamboohr.com/careers/1/detail', () => new HttpResponse(null, { status: 404 })),
    );
    expect(await titles('https://kvist.bamboohr.com/careers')).toEqual(['Baker']);
  });
});

describe('a polite reader', () => {
  it('asks one thing at a time, with a pause between', async () => {
    let open = 0;
    let most = 0;
    const at: number[] = [];
    server.use(
      http.get(LEVER, async ({ request }) => {
        at.push(performance.now());
        most = Math.max(most, ++open);
        await new Promise((done) => setTimeout(done, 20));
        open -= 1;
        const skip = Number(new URL(request.url).searchParams.get('skip'));
        return HttpResponse.json(
          skip < 200 ? Array.from({ length: 100 }, (_, n) => posting(`${skip + n}`)) : [],
        );
      }),
    );
    await titles('https://jobs.lever.co/kvist', { pauseMs: 60 });
    expect(most).toBe(1);
    // At least the pause; slower is no fault.
    expect(Math.min(...at.slice(1).map((t, n) => t - (at[n] ?? 0)))).toBeGreaterThanOrEqual(55);
  });

  it('asks whether anything changed, and takes what it has when nothing did', async () => {
    const cache = new Map<string, CachedAnswer>();
    const tags: (string | null)[] = [];
    server.use(
      http.get(GREENHOUSE, ({ request }) => {
        tags.push(request.headers.get('if-none-match'));
        if (request.headers.get('if-none-match') === '"v1"') return new HttpResponse(null, { status: 304 });
        return HttpResponse.json({ jobs: [job(1)] }, { headers: { etag: '"v1"' } });
      }),
    );
    expect(await titles(board, { cache })).toEqual(await titles(board, { cache }));
    expect(tags).toEqual([null, '"v1"']);
  });

  it('waits as long as the board says, and tries again what passes by itself', async () => {
    let turn = 0;
    let firstAt = 0;
    server.use(
      http.get(GREENHOUSE, () => {
        turn += 1;
        if (turn === 1) firstAt = performance.now();
        if (turn === 1) return new HttpResponse(null, { status: 429, headers: { 'retry-after': '1' } });
        expect(performance.now() - firstAt).toBeGreaterThanOrEqual(950);
        return turn === 2 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json({ jobs: [job(1)] });
      }),
    );
    expect(await titles(board)).toEqual(['Baker 1']);
  });

  it('leaves a board alone that wants a long break, is down, or refuses', async () => {
    const cases = [
      [429, { 'retry-after': '3600' }, 'rate_limited', 1],
      [429, { 'retry-after': new Date(Date.now() + 7_200_000).toUTCString() }, 'rate_limited', 1],
      [503, {}, 'unavailable', 3],
      [403, {}, 'refused', 1],
      [404, {}, 'not_found', 1],
      [418, {}, 'bad_answer', 1],
    ] as const;
    for (const [status, headers, code, requests] of cases) {
      asked.length = 0;
      server.use(http.get(GREENHOUSE, () => new HttpResponse('no', { status, headers })));
      expect(await failure(board)).toMatchObject({ code, details: { board: 'greenhouse', status } });
      expect(asked, code).toHaveLength(requests);
    }
    expect(String(await failure(board))).not.toContain('undefined');
  });

  it('says which company is not there', async () => {
    server.use(http.get(GREENHOUSE, () => new HttpResponse(null, { status: 404 })));
    expect(String(await failure(board))).toContain('Greenhouse knows no company "kvist"');
  });
});

describe('what the interface leaves open', () => {
  const pay = async (...places: string[]) => {
    const content = '<p>The pay range for this role is $72,200 - $90,000 a year, plus bread.</p>';
    const jobs = places.map((name, n) => ({ ...job(n), content, location: { name } }));
    server.use(http.get(GREENHOUSE, () => HttpResponse.json({ jobs })));
    const found: (string | null | undefined)[] = [];
    for await (const { posting } of readBoard({ url: board })) found.push(posting.salary?.value.currency);
    return found;
  };

  it('is settled by the place: a dollar in Toronto is a Canadian one', async () => {
    expect(
      await pay(
        'Anywhere in the United States',
        'Toronto, Canada',
        'Boston, MA, US',
        'Perth, Australia',
        'Remote',
      ),
    ).toEqual(['USD', 'CAD', 'USD', 'AUD', null]);
  });

  it('keeps "remote" where the address beside it is only the office', async () => {
    const address = { postalAddress: { addressLocality: 'Berlin', addressCountry: 'Germany' } };
    const one = {
      id: 'a',
      title: 'Baker',
      jobUrl: 'https://jobs.ashbyhq.com/kvist/a',
      location: 'Remote - Europe',
      address,
    };
    server.use(
      http.get('https://api.ashbyhq.com/posting-api/job-board/kvist', () =>
        HttpResponse.json({ jobs: [one] }),
      ),
    );
    const { value } = await readBoard({ url: 'https://jobs.ashbyhq.com/kvist' }).next();
    expect(value?.posting.locations?.value).toEqual([{ raw: 'Remote - Europe' }]);
  });
});

describe('a careful reader', () => {
  it('follows a board to its own address only', async () => {
    server.use(
      http.get(GREENHOUSE, ({ request }) =>
        new URL(request.url).searchParams.has('v')
          ? HttpResponse.json({ jobs: [job(1)] })
          : new HttpResponse(null, { status: 302, headers: { location: '/v1/boards/kvist/jobs?v=2' } }),
      ),
    );
    expect(await titles(board)).toEqual(['Baker 1']);
    for (const location of [
      'https://evil.example.com/jobs',
      'http://boards-api.greenhouse.io/v1/boards/kvist/jobs',
      'https://boards-api.greenhouse.io:8443/',
      'https://user:pass@boards-api.greenhouse.io/',
      'https://127.0.0.1/',
      '//169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
    ]) {
      asked.length = 0;
      server.use(http.get(GREENHOUSE, () => new HttpResponse(null, { status: 302, headers: { location } })));
      expect(await failure(board), location).toMatchObject({ code: 'blocked_address' });
      expect(asked, location).toHaveLength(1);
    }
  });

  it('ends a chain of redirects', async () => {
    server.use(
      http.get(GREENHOUSE, () => new HttpResponse(null, { status: 302, headers: { location: GREENHOUSE } })),
    );
    expect(await failure(board)).toMatchObject({ code: 'bad_answer' });
    expect(asked.length).toBeLessThan(10);
  });

  it('takes in no more than it said', async () => {
    server.use(
      http.get(GREENHOUSE, () => HttpResponse.json({ jobs: [{ ...job(1), content: 'x'.repeat(50_000) }] })),
    );
    expect(await failure(board, { maxBytes: 10_000 })).toMatchObject({ code: 'too_large' });
  });

  it('does not wait for ever', async () => {
    server.use(http.get(GREENHOUSE, () => new Promise<never>(() => undefined)));
    expect(await failure(board, { timeoutMs: 30 })).toMatchObject({ code: 'timeout', retryable: true });
  });

  it('stops at once, with the reason it was given', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    server.use(
      http.get(LEVER, () => {
        setTimeout(() => stop.abort(reason), 20);
        return HttpResponse.json(Array.from({ length: 100 }, (_, n) => posting(String(n))));
      }),
    );
    expect(await failure('https://jobs.lever.co/kvist', { pauseMs: 10_000, signal: stop.signal })).toBe(
      reason,
    );
    expect(asked).toHaveLength(1);
  });

  it('says so when the network is gone', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await failure(board, { fetch })).toMatchObject({ code: 'network', retryable: true });
  });

  it('lets no markup, script or stray address through', async () => {
    const hostile = {
      ...job(1),
      title: 'Baker <img src=x onerror=alert(1)>',
      company_name: '<b>Kvist</b>',
      content:
        '&lt;p&gt;Bread&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;a href="javascript:alert(1)"&gt;apply&lt;/a&gt;',
    };
    const elsewhere = { ...job(2), absolute_url: 'javascript:alert(1)' };
    server.use(
      http.get(GREENHOUSE, () => HttpResponse.json({ jobs: [hostile, elsewhere, { id: 3 }, null, 'x'] })),
    );
    const found = [];
    for await (const one of readBoard({ url: board })) found.push(one);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found[0]?.posting.title?.value)).toBe('"Baker"');
    const text = found[0]?.posting.description?.value.markdown ?? '';
    expect(text).toContain('Bread');
    expect(text).not.toMatch(/script|javascript|</i);
  });
});
