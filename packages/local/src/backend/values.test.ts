import { expect, test } from 'vitest';
import { numeric, timestamp } from './values.ts';

test.each([
  ['2026-11-22 11:33:50.634+00', '2026-11-22T11:33:50.634+00:00'],
  ['2026-11-22 11:33:50+05:30', '2026-11-22T11:33:50+05:30'],
  ['2026-11-22 11:33:50', '2026-11-22T11:33:50'],
  ['12026-01-01 00:00:00-03', '12026-01-01T00:00:00-03:00'],
  ['infinity', 'infinity'],
  ['0044-03-15 00:00:00+00 BC', '0044-03-15 00:00:00+00 BC'],
])('the timestamp %s leaves as %s', (stored, sent) => expect(timestamp(stored)).toBe(sent));

test.each([
  ['3.50', 3.5],
  ['0', 0],
  ['-120000.00', -120000],
  ['0.000001', 0.000001],
  ['123456789012345', 123456789012345],
  ['1234567890.1234567', '1234567890.1234567'],
  ['NaN', 'NaN'],
])('the numeric %s leaves as %s', (stored, sent) => expect(numeric(stored)).toBe(sent));
