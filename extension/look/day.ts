/** A day as a person writes it. One without a time of day is the same day everywhere: it is read in UTC. */
export function dayOf(date: string): string {
  const timeZone = /^\d{4}-\d\d-\d\d$/.test(date) ? 'UTC' : undefined;
  return new Date(date).toLocaleDateString([], { dateStyle: 'medium', timeZone });
}
