import { expect, test } from 'vitest';
import { nurse } from '../../tests/histories.ts';
import { resumeOutline } from '../outline/resume.ts';
import { composeResume, TEMPLATES } from '../templates/index.ts';
import { lostLinks, lostTexts } from './check.ts';
import type { ReadBack } from './read-back.ts';

const sheet = composeResume(
  resumeOutline(nurse, { locale: 'en', order: TEMPLATES.modern.order }),
  TEMPLATES.modern,
);

const whole = sheet.blocks
  .map(({ spans, right }) => [...spans, ...right].map(({ text }) => text).join(''))
  .join('\n');

const back = (text: string, links: string[] = []): ReadBack => ({
  format: 'pdf',
  text,
  links,
  title: null,
  language: null,
  pages: 1,
  tagged: true,
});

test('a text that is all there is fine, wherever its lines end', () => {
  expect(lostTexts(sheet, back(whole))).toEqual([]);
  expect(lostTexts(sheet, back(whole.replaceAll(' ', '\n')))).toEqual([]);
  expect(lostTexts(sheet, back(whole.replaceAll('-', '-\n')))).toEqual([]);
});

test('a missing letter, a missing space and a missing line are found', () => {
  expect(lostTexts(sheet, back(whole.replace('Staff Nurse', 'Staff Nrse')))).toEqual(['Staff Nurse']);
  expect(lostTexts(sheet, back(whole.replace('Staff Nurse', 'StaffNurse')))).toEqual(['Staff Nurse']);
  expect(lostTexts(sheet, back(whole.replace('Graduated cum laude.', '')))).toEqual(['Graduated cum laude.']);
});

test('texts out of order are found', () => {
  const [name = '', ...rest] = whole.split('\n');
  expect(lostTexts(sheet, back([...rest, name].join('\n'))).length).toBeGreaterThan(0);
});

test('a link that can’t be clicked is found', () => {
  expect(lostLinks(sheet, back(whole, ['mailto:maren.okafor@example.org', 'tel:+15035550148']))).toEqual([
    'https://www.linkedin.com/in/maren-okafor/',
    'https://quietnights.example.org',
  ]);
});
