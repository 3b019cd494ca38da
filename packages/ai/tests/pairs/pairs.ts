import { chef, nurse, teacher } from './care-and-teaching.ts';
import { marketer } from './marketing.ts';
import { accountant, analyst, backend } from './office-and-software.ts';
import type { Pair } from './pair.ts';
import { electrician, warehouseLead, welder } from './trades.ts';

export const PAIRS: readonly Pair[] = [
  nurse,
  welder,
  accountant,
  backend,
  analyst,
  teacher,
  warehouseLead,
  marketer,
  electrician,
  chef,
];
