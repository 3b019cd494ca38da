import { describe, expect, it } from 'vitest';
import { isoTimestamp, readRow } from './rows.ts';

describe('a row, whatever server sent it', () => {
  it.each([
    ['2026-11-22 11:33:50.634+00', '2026-11-22T11:33:50.634+00:00'],
    ['2026-11-22T11:33:50.634123+00:00', '2026-11-22T11:33:50.634123+00:00'],
    ['2026-11-22T11:33:50Z', '2026-11-22T11:33:50+00:00'],
    ['2026-11-22 11:33:50.5+0530', '2026-11-22T11:33:50.5+05:30'],
    ['2026-11-22 11:33:50-03:30', '2026-11-22T11:33:50-03:30'],
    ['infinity', 'infinity'],
    ['2026-11-22', '2026-11-22'],
  ])('has its times in one spelling, to the last digit: %s', (sent, read) => {
    expect(isoTimestamp(sent)).toBe(read);
  });

  it('has its numbers as numbers, and its texts as texts', () => {
    const job = readRow('jobs', {
      id: '7',
      start_salary_range: '50000',
      zipcode: '0150',
      job_title: '2026-11-22 11:33:50+00',
    });
    expect(job).toEqual({
      id: 7,
      start_salary_range: 50_000,
      zipcode: '0150',
      job_title: '2026-11-22 11:33:50+00',
    });
    expect(readRow('education', { gpa: '3.50' })).toEqual({ gpa: 3.5 });
    expect(readRow('skills', { id: '7' })).toEqual({ id: '7' });
  });
});
