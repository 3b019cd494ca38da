import { expect, test } from 'vitest';
import { job, nurse, person } from '../../tests/histories.ts';
import { type Format, renderResume } from '../index.ts';

const text = async (content: Parameters<typeof renderResume>[0], format: Format): Promise<string> =>
  new TextDecoder().decode(await renderResume(content, { format, template: 'modern' }));

const hostile = person(
  { name: '<img src=x onerror=alert(1)> *Eve* [x](javascript:alert(1))' },
  {
    summary: '# not a heading & "quotes" <script>',
    experience: [job(['1. Chef', '__Acme__', null, '2020-01-15', null], '`code` | pipe')],
  },
);

test('plain text: a line for each paragraph, headings and entries apart, nothing marked up', async () => {
  const lines = (await text(nurse, 'text')).split('\n');
  expect(lines[0]).toBe('Maren Okafor');
  expect(lines).toContain('EXPERIENCE');
  expect(lines).toContain('Charge Nurse, ICU | Mar 2020 – Present');
  expect(lines).toContain('- Lead 6 to 8 nurses per night shift in an 18-bed medical-surgical ICU.');
});

test('Markdown: headings, strong titles, links and lists', async () => {
  const markdown = await text(nurse, 'markdown');
  expect(markdown.startsWith('# Maren Okafor\n')).toBe(true);
  expect(markdown).toContain('\n## Experience\n');
  expect(markdown).toContain('**Charge Nurse, ICU** — Mar 2020 – Present\\\n');
  expect(markdown).toContain('[quietnights.example.org](<https://quietnights.example.org>)');
});

test('Markdown: what a person wrote is never taken for a mark', async () => {
  const markdown = await text(hostile, 'markdown');
  expect(markdown).toContain('\\*Eve\\*');
  expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/);
  expect(markdown).not.toMatch(/(?<!\\)<(?:img|script)/);
  expect(markdown).toContain('\n\\# not a heading');
});

test('HTML: a whole document with language, title and headings; no script, nothing fetched', async () => {
  const html = await text(nurse, 'html');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(html).toContain('<title>Maren Okafor, Registered Nurse, Intensive Care</title>');
  expect(html.match(/<h2 /g)).toHaveLength(6);
  expect(html).not.toMatch(/<script|<link|url\(|@import| src=/);
});

test('HTML: what a person wrote is text and nothing else', async () => {
  const html = await text(hostile, 'html');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toMatch(/<img|<script|href="javascript/);
});
