/** Text as it is compared: case, width, and runs of spaces aside. */
export function folded(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : '';
}

/** Query parameters that say where a visitor came from, never which page it is. */
const TRACKING = /^(utm_.*|gclid|fbclid|msclkid|mc_[ce]id|trk|trackingid|refid)$/i;

function plainLink(link: string): string | null {
  try {
    const url = new URL(link.trim());
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    for (const name of [...url.searchParams.keys()]) {
      if (TRACKING.test(name)) url.searchParams.delete(name);
    }
    return `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
  } catch {
    return null;
  }
}

/**
 * A dedupe_key for a row that brings none: its link without tracking, else company, title and place.
 * null when the row has nothing of it.
 */
export function dedupeKeyOf(row: {
  job_link?: string | null | undefined;
  company_name?: string | null | undefined;
  job_title?: string | null | undefined;
  city_name?: string | null | undefined;
}): string | null {
  const link = plainLink(row.job_link ?? '');
  if (link !== null) return `link:${link}`.slice(0, 500);
  const words = [row.company_name, row.job_title, row.city_name].map(folded);
  return words.some((word) => word !== '') ? `row:${words.join('|')}`.slice(0, 500) : null;
}
