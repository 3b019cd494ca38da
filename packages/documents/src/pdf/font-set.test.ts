import { expect, test } from 'vitest';
import { TEN } from '../../tests/histories.ts';
import { FEATURES, openFonts, widthOf } from './font-set.ts';

const SENTENCES = [
  'Quick-witted “Jürgen” vexed A. V. Tønder’s 1/2 fjord-quiz: To, Te, AWAY, LT. Yo! (50 %)',
  'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. Τα ύψη, ΑΥΓΗ!',
  'Съешь же ещё этих мягких французских булок. Її ґанок, ЂУРЂЕВДАН',
  'Do bạch kim rất quý nên sẽ dùng để lắp vô xương. Nguyễn Thị Ánh',
  'Příliš žluťoučký kůň. Pchnąć w tę łódź jeża. Şişli, İzmir, ľúbosť',
];

test.each(['source-sans-3', 'source-serif-4'] as const)(
  '%s: plain words, shaped the short way, stand as they do with every feature',
  async (family) => {
    const words = new Set(`${SENTENCES.join(' ')} ${JSON.stringify(TEN)}`.split(/\s+/));
    for (const [open] of Object.values(await openFonts(family, '', {}))) {
      if (!open) throw new Error('no font');
      const differing = [...words].filter((word) => {
        const full = open.font.layout(word, FEATURES).advanceWidth / open.font.unitsPerEm;
        return Math.abs(full - widthOf(open, word, 1)) > 1e-9;
      });
      expect(differing, open.key).toEqual([]);
    }
  },
);
