import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import type { Board } from './board.ts';
import { breezy } from './breezy.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every board that can be read. Hosts don't overlap, so the order says nothing. */
export const boards: readonly Board[] = [
  ashby,
  bamboohr,
  breezy,
  greenhouse,
  lever,
  personio,
  recruitee,
  smartrecruiters,
  teamtailor,
  workable,
  workday,
];
