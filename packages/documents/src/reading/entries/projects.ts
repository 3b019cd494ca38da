import { writeDescription } from '../../career/description.ts';
import { type ProjectDraft, UNKNOWN_DAY } from '../../career/draft.ts';
import { endDay, startDay } from '../../career/partial-date.ts';
import type { Line } from '../lines/line.ts';
import type { Drafted } from './drafted.ts';
import { type Entry, entriesByDate } from './group.ts';
import { type Item, itemsOf } from './items.ts';
import { isPlace, tokensOf } from './tokens.ts';

/** Without dates a project begins at a line that stands out, or that its bullets follow. */
function entriesByLook(items: readonly Item[]): Entry[] {
  const found: { head: Item[]; body: Item[] }[] = [];
  items.forEach((item, at) => {
    const next = items[at + 1];
    const starts = !item.bullet && !item.prose && (item.line.strong || next?.bullet || next?.prose);
    const open = found.at(-1);
    if (starts || !open) found.push({ head: [item], body: [] });
    else open.body.push(item);
  });
  return found;
}

/** Projects listed as bullets: "Name: what it is". */
const listed = (items: readonly Item[]): Entry[] => items.map((item) => ({ head: [item], body: [] }));

function draft({ head, body }: Entry): Drafted<ProjectDraft>[] {
  const [first, ...others] = tokensOf(head).filter((token) => !isPlace(token));
  const raw = first?.text ?? '';
  const [, title = raw, told = ''] = /^([^:]{2,60}):\s+(.{8,})$/s.exec(raw) ?? [];
  const name = title.trim();
  if (!name || name.length > 120) return [];
  const dates = [...head, ...body].find((item) => item.dates)?.dates ?? null;
  const text = [...head, ...body].map((item) => item.text).join('\n');
  const end = dates?.end ? endDay(dates.end) : null;
  const start = dates?.start ? startDay(dates.start) : (end ?? UNKNOWN_DAY);
  const prose = [
    told,
    ...body.filter(({ bullet }) => !bullet).map((item) => item.text.replaceAll('\t', ' ')),
  ];
  const finish = dates?.start ? (end && end >= start ? end : null) : (end ?? UNKNOWN_DAY);
  return [
    {
      row: {
        proj_name: name,
        proj_description: prose.filter(Boolean).join('\n') || null,
        role: others.find(({ role }) => role > 0.3)?.text ?? null,
        start_date: start,
        end_date: finish,
        project_url: /https?:\/\/[^\s)]+/.exec(text)?.[0] ?? null,
        proj_outcomes: writeDescription({
          prose: '',
          bullets: body.filter(({ bullet }) => bullet).map((item) => item.text.replaceAll('\t', ' ')),
        }),
        status: finish ? 'completed' : 'ongoing',
      },
      quote: head.map((item) => item.text.replaceAll('\t', ' ')).join('\n'),
      confidence: dates ? 0.8 : 0.65,
    },
  ];
}

/** Projects out of the lines of a section. */
export function projectsIn(lines: readonly Line[]): Drafted<ProjectDraft>[] {
  const items = itemsOf(lines);
  const heads = items.filter(({ bullet }) => !bullet);
  if (heads.length === 0)
    return listed(itemsOf(lines.map((line) => ({ ...line, bullet: false })))).flatMap(draft);
  const dated = entriesByDate(items);
  const looked = entriesByLook(items);
  return (dated.length >= looked.length * 0.7 ? dated : looked).flatMap(draft);
}
