import { filled, placed, styled, withBetween } from './rows.ts';
import type { Template } from './template.ts';

/** A curriculum vitae: education first, the institution before the post, room to read. */
export const academic: Template = {
  family: 'source-serif-4',
  wordFont: 'Cambria',
  accent: '#6b2331',
  order: ['summary', 'education', 'experience', 'projects', 'certifications', 'skills'],
  leading: 1.38,
  margin: { x: 68, y: 60 },
  name: { size: 21, face: 'regular', tone: 'ink', align: 'start' },
  headline: { size: 11.5, face: 'italic', tone: 'soft', align: 'start' },
  contact: { size: 9.75, face: 'regular', tone: 'soft', align: 'start', separator: '   ·   ' },
  heading: { size: 13, face: 'italic', tone: 'accent', align: 'start' },
  body: { size: 10.5, face: 'regular', tone: 'ink', align: 'start' },
  itemSeparator: ', ',
  bullet: { glyph: '–', indent: 14 },
  space: { headline: 1, contact: 4, heading: 18, afterHeading: 5, entry: 9, bullet: 2, paragraph: 10 },
  rows: ({ title, organisation, place, dates }, section) => {
    const strong = { face: 'strong', tone: 'ink' } as const;
    const quiet = { face: 'italic', tone: 'ink' } as const;
    const right = styled(dates, { face: 'regular', tone: 'soft' });
    const where = styled(place, { face: 'regular', tone: 'soft' });
    if (section === 'projects' || section === 'certifications') {
      const who = styled(organisation, quiet);
      return filled([{ left: withBetween(', ', [styled(title, strong), who, where]), right }]);
    }
    return filled([{ left: styled(organisation, strong), right }, placed(styled(title, quiet), where, ', ')]);
  },
};
