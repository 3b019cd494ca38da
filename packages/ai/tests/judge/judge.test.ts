import { scriptedModel } from '@ats/ai/scripted';
import type { Job } from '@ats/core';
import { FORMATS } from '@ats/documents';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/draft/context.ts';
import { writeWithModel } from '../../src/generate/write-with-model.ts';
import { letterRecipe } from '../../src/recipes/cover-letter.ts';
import { resumeRecipe } from '../../src/recipes/resume.ts';
import { linesIn } from '../injection/obeying-model.ts';
import { PAIRS } from '../pairs/pairs.ts';
import { type Filed, flat, formatsFor, wordsIn } from './files.ts';
import { chance, type Mark, plant, workIn } from './marks.ts';

// The long run is part of test:full.
const FULL = Boolean(process.env.ATS_TEST_FULL);
const GENERATIONS = FULL ? 2000 : 120;
/** Every so many generations what is saved is made a file, in all formats in the long run. */
const FILED = FULL ? 21 : 11;

/** A model that plants a marked fact in most of what it writes, also when it mends. */
function plantingModel(random: () => number) {
  const marks: Mark[] = [];
  const say = (text: string) => {
    if (random() < 0.2) return text;
    const mark = plant(random);
    marks.push(mark);
    return workIn(text, mark, random);
  };
  const model = scriptedModel(({ name, input }) => {
    const entries = [...linesIn(input)];
    const all = entries.flatMap(([, lines]) => lines);
    if (name === 'repair') {
      const ids = [...input.matchAll(/^(b\d+) \[([^\]]*)\]: (.+)$/gm)];
      return {
        sentences: ids.map(([, id = '', from = '', text = '']) => {
          const own = all.find((line) => from.split(', ').includes(line.alias));
          return { id, text: say(own?.text ?? text), from: from.split(', ') };
        }),
      };
    }
    const body = entries.filter(([alias]) => /^[ex]/.test(alias));
    const sentence = (line: { alias: string; text: string }) => ({
      text: say(line.text),
      from: [line.alias],
    });
    return {
      summary: all[0] ? sentence(all[0]) : null,
      entries: body.map(([entry, lines]) => ({ entry, bullets: lines.map(sentence) })),
      skills: [],
      paragraphs: [{ sentences: all.slice(0, 6).map(sentence) }],
    };
  });
  return { model, marks };
}

describe('marked facts that a model plants', () => {
  it(`never stand in what is saved (${GENERATIONS} generations)`, async () => {
    const escaped: string[] = [];
    let planted = 0;
    let accepted = 0;
    let files = 0;
    let read = 0;
    for (let seed = 1; seed <= GENERATIONS; seed += 1) {
      const pair = PAIRS[seed % PAIRS.length] as (typeof PAIRS)[number];
      const context = contextOf(
        { history: pair.history, job: { id: 1, ...pair.job } as Job },
        { asOf: '2026-11-01', settings: {} },
      );
      const { model, marks } = plantingModel(chance(seed));
      const written =
        seed % 2 === 0
          ? await writeWithModel(resumeRecipe.ask as never, context, { model })
          : await writeWithModel(letterRecipe.ask as never, context, { model });
      const saved = JSON.stringify(written?.content).toLowerCase();
      if (seed % FILED === 0 && written) {
        const filed = { kind: seed % 2 === 0 ? 'resume' : 'cover_letter', content: written.content } as Filed;
        for (const format of formatsFor(seed / FILED, FULL)) {
          const words = await wordsIn(filed, format);
          files += 1;
          read += words.length;
          for (const { mark } of marks)
            if (words.includes(flat(mark))) escaped.push(`${seed} ${format}: ${mark}`);
        }
      }
      for (const { mark } of marks) if (saved.includes(mark.toLowerCase())) escaped.push(`${seed}: ${mark}`);
      planted += marks.length;
      accepted += written?.report.accepted ?? 0;
    }
    expect(escaped).toEqual([]);
    expect(planted).toBeGreaterThan(GENERATIONS * 3);
    expect(files).toBeGreaterThanOrEqual(FULL ? 450 : 10);
    expect(read / files).toBeGreaterThan(400);
    // What was repeated word for word passed, so the check does not simply block everything.
    expect(accepted).toBeGreaterThan(GENERATIONS);
  }, 1_200_000);

  it.each(FORMATS)('would be found in a file: %s', async (format) => {
    const pair = PAIRS[0] as (typeof PAIRS)[number];
    const context = contextOf(
      { history: pair.history, job: { id: 1, ...pair.job } as Job },
      { asOf: '2026-11-01', settings: {} },
    );
    const mark = 'Zorvexmulkripash & Söhne-918273';
    const resume = resumeRecipe.offline(context);
    const [first] = resume.sections.experience;
    if (first?.bullets[0]) first.bullets[0].text = `Worked ${'long and well '.repeat(9)}at ${mark} for years`;
    expect(await wordsIn({ kind: 'resume', content: resume }, format)).toContain(flat(mark));
    const letter = letterRecipe.offline(context);
    letter.sections.body.push({ text: `At ${mark}.`, sources: [] });
    expect(await wordsIn({ kind: 'cover_letter', content: letter }, format)).toContain(flat(mark));
  });
});
