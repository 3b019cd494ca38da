import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ours } from '../../scripts/injected.ts';

/** A reader as it is measured: a script for the page, and an expression that maps its answer to plain fields. */
export interface Reader {
  name: string;
  bundle: string;
  /** Evaluates to `{ isPosting, site?, fields }`; `URL_` is the page's address. */
  answer: string;
}

/** One script for the page out of a few lines of ESM. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    conditions: ['@ats/source'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const textOf = `(html) => new DOMParser().parseFromString(String(html ?? ''), 'text/html').body.textContent`;

const OURS = `(() => { const c = AtsCapture.capture(document, URL_), p = c.posting ?? {}, v = (k) => p[k]?.value;
  return { isPosting: c.kind === 'posting' && c.confidence >= 0.5, site: c.site, kind: c.kind, fields: {
    title: v('title'), company: v('company'), location: (v('locations') ?? []).map((l) => [l.raw, l.street, l.city, l.region, l.postalCode, l.country].filter(Boolean).join(', ')).join(' | '),
    salary_min: v('salary')?.min, salary_max: v('salary')?.max, employment_type: (v('employmentTypes') ?? []).join(', '),
    date_posted: v('datePosted'), valid_through: v('validThrough'), description: v('description')?.text } }; })()`;

const SCHEMA_FIELDS = `(p, text) => { const s = p.baseSalary?.value ?? {}, a = [p.jobLocation ?? []].flat().map((l) => l?.address);
  return { title: p.title, company: p.hiringOrganization?.name ?? p.hiringOrganization,
    location: a.map((x) => typeof x === 'string' ? x : [x?.streetAddress, x?.addressLocality, x?.addressRegion, x?.postalCode, x?.addressCountry?.name ?? x?.addressCountry].filter((y) => typeof y === 'string').join(', ')).join(' | '),
    salary_min: +(s.minValue ?? s.value), salary_max: +(s.maxValue ?? s.value), employment_type: [p.employmentType ?? []].flat().join(', '),
    date_posted: p.datePosted, valid_through: p.validThrough, description: text(p.description) }; }`;

const JSON_LD = `(() => { let found; for (const s of document.querySelectorAll('script[type="application/ld+json"]')) { try { const d = JSON.parse(s.textContent);
  found ??= [d, d['@graph'] ?? []].flat(2).find((x) => [x?.['@type']].flat().includes('JobPosting')); } catch {} }
  return { isPosting: !!found, fields: found ? (${SCHEMA_FIELDS})(found, ${textOf}) : {} }; })()`;

const DEFUDDLE = `(() => { const r = PEER(document, URL_), s = [r.schemaOrgData ?? []].flat(2).find((x) => [x?.['@type']].flat().includes('JobPosting'));
  const f = s ? (${SCHEMA_FIELDS})(s, ${textOf}) : { title: r.title, company: r.site, date_posted: r.published };
  return { isPosting: !!s || r.wordCount > 120, fields: { ...f, description: (${textOf})(r.content) } }; })()`;

const READABILITY = `(() => { const r = PEER(document); return { isPosting: (r?.length ?? 0) > 800, fields: r ? { title: r.title, company: r.siteName, date_posted: r.publishedTime, description: r.textContent } : {} }; })()`;

/** Ours and its peers, in the versions installed here. */
export async function readers(): Promise<Reader[]> {
  const version = (name: string): string =>
    JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
      .version;
  return [
    { name: 'ours', bundle: await ours(), answer: OURS },
    { name: 'JSON-LD only', bundle: '', answer: JSON_LD },
    {
      name: `defuddle ${version('defuddle')}`,
      bundle: await bundled(
        `import Defuddle from 'defuddle'; globalThis.PEER = (doc, url) => new Defuddle(doc, { url }).parse();`,
      ),
      answer: DEFUDDLE,
    },
    {
      name: `Readability ${version('@mozilla/readability')}`,
      bundle: await bundled(
        // Readability takes the page apart: it works on a copy.
        `import { Readability } from '@mozilla/readability'; globalThis.PEER = (doc) => new Readability(doc.cloneNode(true)).parse();`,
      ),
      answer: READABILITY,
    },
  ];
}
