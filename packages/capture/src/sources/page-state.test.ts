import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { capture } from '../index.ts';

const TEXT = 'You will keep the locks of the canal in order and help boats through them. '.repeat(12);

const read = (script: string) =>
  capture(
    // linkedom's Document under its own name
    parseHTML(
      `<html><head><title>Lock Keeper</title></head><body><h1>Lock Keeper</h1><p>${TEXT}</p><script>${script}</script></body></html>`,
    ).document as unknown as Document,
    'https://example.org/jobs/lock-keeper-7',
  );

const JOB = {
  title: 'Lock Keeper',
  companyName: 'Canal Trust',
  location: 'Hull',
  employmentType: 'Full-time',
};

test.each(['window.DATA = ', 'var a=1;window.DATA=', 'self.DATA = ', 'x();\nwindow["DATA"]='])(
  '%s{...} is found and its path says window.DATA once',
  (start) => {
    const { posting } = read(`${start}${JSON.stringify({ job: { ...JOB, description: TEXT } })};go()`);
    const places = [posting?.locations, ...(posting?.locations?.alternatives ?? [])];
    expect(places.map((place) => place?.path)).toContain('window.DATA.job.location');
  },
);

test('a rich text of nodes in the data is no element of the page', () => {
  const description = { nodeType: 'document', content: [{ nodeType: 'paragraph', value: TEXT }] };
  const { posting } = read(`window.DATA = ${JSON.stringify({ job: { ...JOB, description } })}`);
  expect(posting?.company?.value).toBe('Canal Trust');
  expect(posting?.description?.source).toBe('visible text');
});
