import { CLDR_LANGUAGES } from '../lists/languages.cldr.ts';
import { LANGUAGES } from '../lists/languages.ts';
import { LICENCES } from '../lists/licences.ts';
import { BUSINESS_SKILLS } from '../lists/skills-business.ts';
import { SOFTWARE_SKILLS } from '../lists/skills-software.ts';
import { TRADE_SKILLS } from '../lists/skills-trades.ts';
import { TECHNOLOGIES } from '../lists/technologies.onet.ts';
import { type PhraseList, parseList } from '../text/phrases.ts';

// The lists are read at first use, so that importing the package costs nothing.
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The skills this package knows, with their aliases and what having one implies. What is written by hand goes first. */
export const skillList = once<PhraseList>(() =>
  parseList(SOFTWARE_SKILLS + BUSINESS_SKILLS + TRADE_SKILLS + TECHNOLOGIES),
);
/** Those of software, data and IT work alone. */
export const softwareList = once<PhraseList>(() => parseList(SOFTWARE_SKILLS));
export const licenceList = once<PhraseList>(() => parseList(LICENCES));
export const languageList = once<PhraseList>(() => parseList(LANGUAGES + CLDR_LANGUAGES));

const PERSONAL = new Set(
  `Communication,Teamwork,Problem solving,Analytical skills,Critical thinking,Attention to detail,Time management,
Organisational skills,Multitasking,Adaptability,Self-motivated,Interpersonal skills,Decision making,Conflict resolution,
Creativity,Empathy,Reliability,Physical fitness,Working under pressure,Leadership`
    .split(',')
    .map((name) => name.trim()),
);

/** Personal qualities: asked for everywhere, hardly ever shown by a row, so they weigh less. */
export const isPersonal = (skill: string): boolean => PERSONAL.has(skill);
