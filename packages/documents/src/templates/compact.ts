import { filled, styled, withBetween } from './rows.ts';
import type { Template } from './template.ts';

/** Small and dense, an entry's facts on one line: long careers on few pages. */
export const compact: Template = {
  family: 'source-sans-3',
  wordFont: 'Calibri',
  accent: '#3b4252',
  order: ['summary', 'experience', 'skills', 'projects', 'education', 'certifications'],
  leading: 1.27,
  margin: { x: 48, y: 42 },
  name: { size: 19, face: 'strong', tone: 'ink', align: 'start' },
  headline: { size: 10.5, face: 'regular', tone: 'accent', align: 'start' },
  contact: { size: 9.25, face: 'regular', tone: 'soft', align: 'start', separator: '  |  ' },
  heading: {
    size: 9.25,
    face: 'strong',
    tone: 'accent',
    align: 'start',
    capitals: true,
    tracking: 0.6,
    rule: { tone: 'line', width: 0.6 },
  },
  body: { size: 9.5, face: 'regular', tone: 'ink', align: 'start' },
  itemSeparator: ', ',
  bullet: { glyph: '•', indent: 10 },
  space: { headline: 0, contact: 1, heading: 10, afterHeading: 4, entry: 5, bullet: 1, paragraph: 7 },
  rows: ({ title, organisation, place, dates }) =>
    filled([
      {
        left: withBetween(', ', [
          styled(title, { face: 'strong', tone: 'ink' }),
          styled(organisation, { face: 'regular', tone: 'ink' }),
          styled(place, { face: 'regular', tone: 'soft' }),
        ]),
        right: styled(dates, { face: 'regular', tone: 'soft' }),
      },
    ]),
};
