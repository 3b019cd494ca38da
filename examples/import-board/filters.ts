import type { Posting } from '@ats/capture';

export interface Filters {
  /** Lower case; one of them has to be in the title. None = every title. */
  titles: readonly string[];
  places: readonly string[];
  remote: boolean;
}

/** Whether somebody asked for this posting. What a posting does not say does not count for it. */
export function isWanted({ title, locations, workplace }: Posting, filters: Filters): boolean {
  const says = (text: string, words: readonly string[]) =>
    words.length === 0 || words.some((word) => text.toLowerCase().includes(word));
  const places = locations?.value.map(({ raw }) => raw).join('\n') ?? '';
  return (
    says(title?.value ?? '', filters.titles) &&
    says(places, filters.places) &&
    (!filters.remote || workplace?.value === 'remote')
  );
}
