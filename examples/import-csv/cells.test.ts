import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDay, readSalary } from './cells.ts';

describe('a date', () => {
  it.each([
    ['2026-09-01', undefined, '2026-09-01'],
    ['2026-09-01T08:30:00Z', undefined, '2026-09-01'],
    ['2026/9/1', undefined, '2026-09-01'],
    ['1.9.2026', undefined, '2026-09-01'],
    ['01/09/2026', 'dmy', '2026-09-01'],
    ['09/01/2026', 'mdy', '2026-09-01'],
    ['05/05/2026', undefined, '2026-05-05'],
    ['1 Sep 2026', undefined, '2026-09-01'],
    ['September 1st, 2026', undefined, '2026-09-01'],
    ['Sept 1, 2026', undefined, '2026-09-01'],
  ] as const)('%s (%s) is %s', (cell, order, day) => {
    expect(readDay(cell, order)).toBe(day);
  });

  it.each(['', 'soon', '2026-02-30', '31.4.2026', '03/04/2026', '1 Foo 2026'])(
    'is not read out of "%s"',
    (cell) => {
      expect(() => readDay(cell, undefined)).toThrow(/is not a date|two ways/);
    },
  );

  it('has the order that another date of the file tells', () => {
    expect(dayOrderOf(['03/04/2026', '13/04/2026'])).toBe('dmy');
    expect(dayOrderOf(['03/04/2026', '04/13/2026'])).toBe('mdy');
    expect(dayOrderOf(['03/04/2026'])).toBeUndefined();
  });
});

describe('a salary', () => {
  it.each([
    ['85000', 85_000, 85_000],
    ['$85,000', 85_000, 85_000],
    ['85.000 €', 85_000, 85_000],
    ['85k', 85_000, 85_000],
    ['480 000 kr', 480_000, 480_000],
    ['85,000.50', 85_000, 85_000],
    ['80k-95k', 80_000, 95_000],
    ['$80,000 – $95,000', 80_000, 95_000],
    ['80000 to 95000', 80_000, 95_000],
    ['520 000 - 580 000', 520_000, 580_000],
  ])('%s', (cell, from, to) => {
    expect(readSalary(cell)).toEqual({ from, to });
  });

  it.each(['competitive', '1-2-3', ''])('is not read out of "%s"', (cell) => {
    expect(() => readSalary(cell)).toThrow(/is not a salary/);
  });
});
