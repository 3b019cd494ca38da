import { expect, test } from 'vitest';
import { nurse, STRANGE } from '../../tests/histories.ts';
import { exportResume, FORMATS } from '../index.ts';

test('a file comes with its name, type and page count', async () => {
  const files = await Promise.all(FORMATS.map((format) => exportResume(nurse, { format })));
  expect(files.map(({ fileName, mime, pages }) => [fileName, mime, pages])).toEqual([
    ['Maren-Okafor-resume.pdf', 'application/pdf', 1],
    [
      'Maren-Okafor-resume.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      null,
    ],
    ['Maren-Okafor-resume.html', 'text/html', null],
    ['Maren-Okafor-resume.md', 'text/markdown', null],
    ['Maren-Okafor-resume.txt', 'text/plain', null],
  ]);
});

test('what was left out to fit the pages is named', async () => {
  const { pages, dropped } = await exportResume(STRANGE.fortyJobs, {
    format: 'pdf',
    template: 'classic',
    pages: 2,
  });
  expect(pages).toBe(2);
  expect(dropped.length).toBeGreaterThan(0);
  expect(dropped[0]).toMatchObject({ section: 'experience', text: expect.stringContaining('thing of job') });
});
