import type { History } from '@ats/ai';
import type { Job, MatchContent, SourceRef } from '@ats/core';

const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "Mar 2021" for a stored day; what cannot be read stays as it is. */
export function monthOf(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : month.format(time);
}

/** "Mar 2021 – today" */
export function spanOf(start: string | null, end: string | null, current = false): string {
  return [start && monthOf(start), current ? 'today' : end && monthOf(end)].filter(Boolean).join(' – ');
}

/** "7 of 10 requirements met, 2 partly" */
export function matchSentence({ requirements }: MatchContent): string {
  if (requirements.length === 0) return 'This posting names no requirement that could be read.';
  const count = (status: string) => requirements.filter((each) => each.status === status).length;
  const partly = count('partly');
  const noun = requirements.length === 1 ? 'requirement' : 'requirements';
  return `${count('met')} of ${requirements.length} ${noun} met${partly ? `, ${partly} partly` : ''}`;
}

/** Which of the person's entries a line stands in. */
export function entryOf(history: History, { table, id }: SourceRef): string {
  switch (table) {
    case 'employment': {
      const row = history.employment.find((each) => each.id === id);
      return row ? `${row.job_title}, ${row.company_name}` : 'your work';
    }
    case 'education':
      return history.education.find((each) => each.id === id)?.institution_name ?? 'your education';
    case 'projects':
      return history.projects.find((each) => each.id === id)?.proj_name ?? 'your projects';
    case 'skills':
      return 'your skills';
    case 'certifications':
      return 'your certificates';
    case 'profiles':
      return 'your summary';
  }
}

/** "Harbor & Pine Ferries · Seattle, WA" */
export function placeLine({ company_name, city_name, state_code }: Job): string {
  const place = [city_name, state_code].filter(Boolean).join(', ');
  return [company_name, place].filter(Boolean).join(' · ');
}
