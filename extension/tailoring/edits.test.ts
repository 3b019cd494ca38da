import type { ResumeContent } from '@ats/core';
import { describe, expect, it } from 'vitest';
import { editOf, editsOf, withEdit, withEdits } from './edits.ts';

const line = (text: string) => ({ text, sources: [] });

function resumeOf(...texts: readonly string[]): ResumeContent {
  const [summary, ...bullets] = texts.map(line);
  // Only what edits reach into; the rest goes through as it is.
  return {
    summary,
    sections: { experience: [{ bullets }], projects: [], education: [], certifications: [] },
  } as unknown as ResumeContent;
}
const textsOf = ({ summary, sections }: ResumeContent) => [
  summary?.text,
  ...sections.experience.flatMap(({ bullets }) => bullets.map(({ text }) => text)),
];

describe('edits of lines', () => {
  it('stand in for the lines they were made of, and no others', () => {
    const content = resumeOf('Nurse', 'Counted pills', 'Held hands');
    const edits = withEdit({}, 'Counted pills', ' Counted every pill ');
    expect(textsOf(withEdits(content, edits))).toEqual(['Nurse', 'Counted every pill', 'Held hands']);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'leave a line alone that is named as what every object has: %s',
    (name) => {
      expect(editOf({}, name)).toBeUndefined();
      expect(textsOf(withEdits(resumeOf(name, name), {}))).toEqual([name, name]);
      const edits = withEdit({}, name, 'Builder');
      expect(textsOf(withEdits(resumeOf(name, 'Held hands'), edits))).toEqual(['Builder', 'Held hands']);
      expect(withEdit(edits, name, '')).toEqual({});
    },
  );

  it('are read from a kept version, and are none where it holds something else', () => {
    expect(editsOf({ metadata: { edits: { a: 'b' } } })).toEqual({ a: 'b' });
    for (const metadata of [null, 'text', { edits: [] }, { edits: { a: 1 } }, {}])
      expect(editsOf({ metadata })).toEqual({});
  });
});
