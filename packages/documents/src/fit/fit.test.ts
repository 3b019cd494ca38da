import { expect, test } from 'vitest';
import { job, nurse, person, STRANGE, TEN } from '../../tests/histories.ts';
import { type DroppedBullet, exportResume, readBack, renderResume, TEMPLATE_NAMES } from '../index.ts';
import { resumeOutline } from '../outline/resume.ts';
import { typesetter } from '../pdf/index.ts';
import { composeResume, TEMPLATES } from '../templates/index.ts';

/** Bullets of one to four lines, so that page ends fall everywhere. */
const sentence = (words: number): string =>
  Array.from(
    { length: words },
    (_, at) => ['Planned', 'the', 'weekly', 'rota', 'for', 'seven', 'wards'][at % 7],
  ).join(' ');

const career = (jobs: number, words: number) =>
  person(
    { name: 'Ada Example', email: 'ada@example.org' },
    {
      summary: sentence(30 + words),
      experience: Array.from({ length: jobs }, (_, at) =>
        job(
          [`Role ${at}`, `Employer ${at}`, 'Here', `${2020 - at}-02-01`, `${2021 - at}-01-01`],
          ...Array.from({ length: 1 + ((at * 5 + words) % 4) }, (_unused, bullet) =>
            sentence(5 + ((at * 13 + bullet * 29 + words) % 90)),
          ),
        ),
      ),
    },
  );

async function pagesOf(content: ReturnType<typeof career>, name: (typeof TEMPLATE_NAMES)[number]) {
  const template = TEMPLATES[name];
  const sheet = composeResume(resumeOutline(content, { locale: 'en', order: template.order }), template);
  return (await typesetter(sheet, template, { page: 'A4' })).set(sheet, template).lines;
}

test('no page ends with a heading or an entry’s title, and no paragraph leaves one line alone', async () => {
  let split = 0;
  for (const name of TEMPLATE_NAMES)
    for (let words = 0; words < 12; words += 1)
      for (const [at, lines] of (await pagesOf(career(9, words), name)).entries()) {
        const first = lines[0];
        const last = lines.at(-1);
        if (!first || !last) throw new Error('an empty page');
        const end = at === 0 ? null : first;
        if (end && end.index > 0) {
          split += 1;
          expect(end.index, `${name} ${words}: lines left behind`).toBeGreaterThanOrEqual(2);
          expect(lines.filter(({ block }) => block === end.block).length).toBeGreaterThanOrEqual(2);
        }
        if (!last.last) continue;
        expect(['heading', 'name', 'headline'], `${name} ${words}`).not.toContain(last.block.role);
        expect(last.block.keepWithNext, `${name} ${words}: parted from what it announces`).toBe(false);
      }
  expect(split).toBeGreaterThan(5);
});

test('nothing is drawn outside the margins', async () => {
  for (const name of TEMPLATE_NAMES)
    for (const content of [STRANGE.longTitles, STRANGE.fortyJobs, TEN.engineer]) {
      const { margin } = TEMPLATES[name];
      for (const line of (await pagesOf(content, name)).flat()) {
        const right = Math.max(
          ...line.line.pieces.map(({ x, width, text }) => line.x + x + (text.trim() ? width : 0)),
        );
        // A space at a line's end may hang over; letters may not.
        expect(line.x).toBeGreaterThanOrEqual(margin.x - 0.01);
        expect(right).toBeLessThanOrEqual(595.28 - margin.x + 3);
        expect(line.bottom).toBeLessThanOrEqual(841.89 - margin.y + 0.01);
      }
    }
});

test('what spacing alone can fit loses nothing', async () => {
  const asked: DroppedBullet[] = [];
  const options = {
    format: 'pdf',
    template: 'academic',
    onDropped: (all: readonly DroppedBullet[]) => asked.push(...all),
  } as const;
  const free = await exportResume(TEN.engineer, { ...options, pages: 'auto' });
  const fitted = await exportResume(TEN.engineer, { ...options, pages: 1 });
  expect([free.pages, fitted.pages]).toEqual([2, 1]);
  expect(asked).toEqual([]);
  expect(fitted.warnings).toEqual([]);
});

test('a last page that would be nearly empty is drawn in', async () => {
  const template = TEMPLATES.modern;
  const set = async (content: ReturnType<typeof career>) => {
    const sheet = composeResume(resumeOutline(content, { locale: 'en', order: template.order }), template);
    return (await typesetter(sheet, template, { page: 'A4' })).set(sheet, template);
  };
  let [almost, drawnIn] = [0, 0];
  for (let jobs = 3; jobs < 9 && almost < 3; jobs += 1)
    for (let words = 0; words < 12 && almost < 3; words += 1) {
      const content = career(jobs, words);
      const { lines, lastPage } = await set(content);
      if (lines.length < 2 || lastPage > 0.12) continue;
      almost += 1;
      const { pages } = await exportResume(content, { format: 'pdf', template: 'modern' });
      if (pages === lines.length - 1) drawnIn += 1;
    }
  expect(almost).toBe(3);
  expect(drawnIn).toBe(3);
});

test('bullets go when they must, the least relevant first, as few as possible, and are named', async () => {
  const content = { ...career(8, 20), ats_keywords: ['needle'] };
  const keyed = content.sections.experience.map((row) => ({
    ...row,
    bullets: row.bullets.map((bullet, at) =>
      at === row.bullets.length - 1 ? { ...bullet, text: `${bullet.text} needle` } : bullet,
    ),
  }));
  const subject = { ...content, sections: { ...content.sections, experience: keyed } };
  let named: readonly DroppedBullet[] = [];
  const bytes = await renderResume(subject, {
    format: 'pdf',
    template: 'modern',
    pages: 1,
    onDropped: (dropped) => {
      named = dropped;
    },
  });
  const { pages, text } = await readBack(bytes);
  expect(pages).toBe(1);
  expect(named.length).toBeGreaterThan(0);
  const total = keyed.flatMap(({ bullets }) => bullets).length;
  expect(text.match(/^•/gm)).toHaveLength(total - named.length);
  // Those that carry the posting's word outlive those of the same entry that don't.
  const withWord = named.filter((each) => each.text.endsWith('needle'));
  expect(withWord.length).toBeLessThan(named.length / 2);
});

test('what can’t fit at all is refused with what to do, not cut', async () => {
  await expect(renderResume(STRANGE.fortyJobs, { format: 'pdf', pages: 1 })).rejects.toMatchObject({
    code: 'does_not_fit',
    message: expect.stringContaining('the least it takes is'),
  });
});

test('a DOCX that has to fit drops the same bullets', async () => {
  const options = { template: 'classic', pages: 2 } as const;
  const pdf = await exportResume(STRANGE.fortyJobs, { ...options, format: 'pdf' });
  const docx = await exportResume(STRANGE.fortyJobs, { ...options, format: 'docx' });
  expect(docx.dropped.length).toBeGreaterThan(0);
  expect(docx.dropped).toEqual(pdf.dropped);
});

test('body text never gets smaller than nine points', async () => {
  const { lines, template } = await (async () => {
    const { fitResume } = await import('./fit.ts');
    const compact = TEMPLATES.compact;
    const outline = resumeOutline(nurse, { locale: 'en', order: compact.order });
    const setter = await typesetter(composeResume(outline, compact), compact, { page: 'A4' });
    return fitResume(outline, { template: compact, typesetter: setter }, { count: 1, keywords: [] });
  })();
  expect(lines).toHaveLength(1);
  expect(template.body.size).toBeGreaterThanOrEqual(9);
});
