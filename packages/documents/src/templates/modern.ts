import { filled, placed, styled, withBetween } from './rows.ts';
import type { Template } from './template.ts';

/** Sans serif, everything on one left edge, one colour. */
export const modern: Template = {
  family: 'source-sans-3',
  wordFont: 'Calibri',
  accent: '#0f5f6b',
  order: ['summary', 'skills', 'experience', 'projects', 'education', 'certifications'],
  leading: 1.36,
  margin: { x: 58, y: 52 },
  name: { size: 27, face: 'strong', tone: 'ink', align: 'start' },
  headline: { size: 13, face: 'regular', tone: 'accent', align: 'start' },
  contact: {
    size: 9.75,
    face: 'regular',
    tone: 'soft',
    align: 'start',
    separator: '   ·   ',
    rule: { tone: 'accent', width: 1.2 },
  },
  heading: { size: 12.5, face: 'strong', tone: 'accent', align: 'start' },
  body: { size: 10.5, face: 'regular', tone: 'ink', align: 'start' },
  itemSeparator: '  ·  ',
  bullet: { glyph: '•', indent: 12 },
  space: { headline: 0, contact: 5, heading: 17, afterHeading: 4, entry: 9, bullet: 2.5, paragraph: 10 },
  rows: ({ title, organisation, place, dates }, section) => {
    const what = styled(title, { face: 'strong', tone: 'ink' });
    const who = styled(organisation, { face: 'regular', tone: 'ink' });
    const right = styled(dates, { face: 'regular', tone: 'soft' });
    if (section === 'certifications') return filled([{ left: withBetween('  ·  ', [what, who]), right }]);
    const where = styled(place, { face: 'regular', tone: 'soft' });
    return filled([{ left: what, right }, placed(who, where, '  ·  ')]);
  },
};
