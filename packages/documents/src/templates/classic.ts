import { filled, placed, styled, withBetween } from './rows.ts';
import type { Template } from './template.ts';

/** Serif, centred head, ruled headings: what a bank or a ministry expects. */
export const classic: Template = {
  family: 'source-serif-4',
  wordFont: 'Cambria',
  accent: '#1f3a5f',
  order: ['summary', 'experience', 'education', 'projects', 'certifications', 'skills'],
  leading: 1.33,
  margin: { x: 60, y: 50 },
  name: { size: 23, face: 'strong', tone: 'ink', align: 'center' },
  headline: { size: 11.5, face: 'italic', tone: 'accent', align: 'center' },
  contact: { size: 9.5, face: 'regular', tone: 'soft', align: 'center', separator: '   ·   ' },
  heading: {
    size: 10,
    face: 'strong',
    tone: 'accent',
    align: 'start',
    capitals: true,
    tracking: 0.7,
    rule: { tone: 'line', width: 0.6 },
  },
  body: { size: 10.25, face: 'regular', tone: 'ink', align: 'start' },
  itemSeparator: ', ',
  bullet: { glyph: '•', indent: 13 },
  space: { headline: 1, contact: 4, heading: 14, afterHeading: 6, entry: 8, bullet: 2, paragraph: 9 },
  rows: ({ title, organisation, place, dates }, section) => {
    const what = styled(title, { face: 'strong', tone: 'ink' });
    const who = styled(organisation, { face: 'italic', tone: 'ink' });
    const right = styled(dates, { face: 'regular', tone: 'soft' });
    if (section === 'certifications') return filled([{ left: withBetween(', ', [what, who]), right }]);
    const where = styled(place, { face: 'regular', tone: 'soft' });
    return filled([{ left: what, right }, placed(who, where, ', ')]);
  },
};
