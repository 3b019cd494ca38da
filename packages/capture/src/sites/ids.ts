// Written by scripts/generate-sites.ts from the files beside it.
import { postingId as adp } from './adp.ts';
import { postingId as ashby } from './ashby.ts';
import { postingId as avature } from './avature.ts';
import { postingId as bamboohr } from './bamboohr.ts';
import { postingId as breezy } from './breezy.ts';
import { postingId as builtin } from './builtin.ts';
import { postingId as comeet } from './comeet.ts';
import { postingId as dice } from './dice.ts';
import { postingId as dvinci } from './dvinci.ts';
import { postingId as eightfold } from './eightfold.ts';
import { postingId as factorial } from './factorial.ts';
import { postingId as freshteam } from './freshteam.ts';
import { postingId as glassdoor } from './glassdoor.ts';
import { postingId as govUk } from './gov-uk.ts';
import { postingId as greenhouse } from './greenhouse.ts';
import { postingId as hackerNews } from './hacker-news.ts';
import { postingId as icims } from './icims.ts';
import { postingId as indeed } from './indeed.ts';
import { postingId as jazzhr } from './jazzhr.ts';
import { postingId as jobindex } from './jobindex.ts';
import { postingId as jobvite } from './jobvite.ts';
import { postingId as join } from './join.ts';
import { postingId as lever } from './lever.ts';
import { postingId as linkedin } from './linkedin.ts';
import { postingId as monster } from './monster.ts';
import { postingId as naukri } from './naukri.ts';
import { postingId as oracleHcm } from './oracle-hcm.ts';
import { postingId as paylocity } from './paylocity.ts';
import { postingId as personio } from './personio.ts';
import { postingId as pinpoint } from './pinpoint.ts';
import { postingId as polymer } from './polymer.ts';
import { postingId as recruitee } from './recruitee.ts';
import { postingId as rippling } from './rippling.ts';
import { postingId as seek } from './seek.ts';
import { postingId as smartrecruiters } from './smartrecruiters.ts';
import { postingId as softgarden } from './softgarden.ts';
import { postingId as stepstone } from './stepstone.ts';
import { postingId as successfactors } from './successfactors.ts';
import { postingId as taleo } from './taleo.ts';
import { postingId as teamtailor } from './teamtailor.ts';
import { postingId as ukg } from './ukg.ts';
import { postingId as usajobs } from './usajobs.ts';
import { postingId as welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { postingId as wellfound } from './wellfound.ts';
import { postingId as workable } from './workable.ts';
import { postingId as workday } from './workday.ts';
import { postingId as xing } from './xing.ts';
import { postingId as yCombinator } from './y-combinator.ts';
import { postingId as ziprecruiter } from './ziprecruiter.ts';
import { postingId as zohoRecruit } from './zoho-recruit.ts';

/** How each site's addresses name a posting; apart from the patches, since no page needs it. */
export const postingIds: readonly { site: string; pattern: RegExp }[] = [
  { site: 'adp', pattern: adp },
  { site: 'ashby', pattern: ashby },
  { site: 'avature', pattern: avature },
  { site: 'bamboohr', pattern: bamboohr },
  { site: 'breezy', pattern: breezy },
  { site: 'builtin', pattern: builtin },
  { site: 'comeet', pattern: comeet },
  { site: 'dice', pattern: dice },
  { site: 'dvinci', pattern: dvinci },
  { site: 'eightfold', pattern: eightfold },
  { site: 'factorial', pattern: factorial },
  { site: 'freshteam', pattern: freshteam },
  { site: 'glassdoor', pattern: glassdoor },
  { site: 'gov-uk', pattern: govUk },
  { site: 'greenhouse', pattern: greenhouse },
  { site: 'hacker-news', pattern: hackerNews },
  { site: 'icims', pattern: icims },
  { site: 'indeed', pattern: indeed },
  { site: 'jazzhr', pattern: jazzhr },
  { site: 'jobindex', pattern: jobindex },
  { site: 'jobvite', pattern: jobvite },
  { site: 'join', pattern: join },
  { site: 'lever', pattern: lever },
  { site: 'linkedin', pattern: linkedin },
  { site: 'monster', pattern: monster },
  { site: 'naukri', pattern: naukri },
  { site: 'oracle-hcm', pattern: oracleHcm },
  { site: 'paylocity', pattern: paylocity },
  { site: 'personio', pattern: personio },
  { site: 'pinpoint', pattern: pinpoint },
  { site: 'polymer', pattern: polymer },
  { site: 'recruitee', pattern: recruitee },
  { site: 'rippling', pattern: rippling },
  { site: 'seek', pattern: seek },
  { site: 'smartrecruiters', pattern: smartrecruiters },
  { site: 'softgarden', pattern: softgarden },
  { site: 'stepstone', pattern: stepstone },
  { site: 'successfactors', pattern: successfactors },
  { site: 'taleo', pattern: taleo },
  { site: 'teamtailor', pattern: teamtailor },
  { site: 'ukg', pattern: ukg },
  { site: 'usajobs', pattern: usajobs },
  { site: 'welcome-to-the-jungle', pattern: welcomeToTheJungle },
  { site: 'wellfound', pattern: wellfound },
  { site: 'workable', pattern: workable },
  { site: 'workday', pattern: workday },
  { site: 'xing', pattern: xing },
  { site: 'y-combinator', pattern: yCombinator },
  { site: 'ziprecruiter', pattern: ziprecruiter },
  { site: 'zoho-recruit', pattern: zohoRecruit },
];
