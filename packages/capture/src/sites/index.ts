// Written by scripts/generate-sites.ts from the files beside it.
import { adp } from './adp.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { comeet } from './comeet.ts';
import { dice } from './dice.ts';
import { dvinci } from './dvinci.ts';
import { eightfold } from './eightfold.ts';
import { factorial } from './factorial.ts';
import { freshteam } from './freshteam.ts';
import { glassdoor } from './glassdoor.ts';
import { govUk } from './gov-uk.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobindex } from './jobindex.ts';
import { jobvite } from './jobvite.ts';
import { join } from './join.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { oracleHcm } from './oracle-hcm.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { polymer } from './polymer.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { ukg } from './ukg.ts';
import { usajobs } from './usajobs.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { yCombinator } from './y-combinator.ts';
import { ziprecruiter } from './ziprecruiter.ts';
import { zohoRecruit } from './zoho-recruit.ts';

/** Every site patch there is. */
export const sites: readonly Site[] = [
  adp,
  ashby,
  avature,
  bamboohr,
  breezy,
  builtin,
  comeet,
  dice,
  dvinci,
  eightfold,
  factorial,
  freshteam,
  glassdoor,
  govUk,
  greenhouse,
  hackerNews,
  icims,
  indeed,
  jazzhr,
  jobindex,
  jobvite,
  join,
  lever,
  linkedin,
  monster,
  naukri,
  oracleHcm,
  paylocity,
  personio,
  phenom,
  pinpoint,
  polymer,
  recruitee,
  rippling,
  seek,
  smartrecruiters,
  softgarden,
  stepstone,
  successfactors,
  taleo,
  teamtailor,
  ukg,
  usajobs,
  welcomeToTheJungle,
  wellfound,
  workable,
  workday,
  xing,
  yCombinator,
  ziprecruiter,
  zohoRecruit,
];
