/**
 * Personio's XML feed, one answer without pages: https://developer.personio.de/docs/retrieving-open-job-positions.
 * Evidence, 2026-11-22: that documentation, ever-jobs source-ats-personio and colophon-group/jobseek
 * monitors/personio.py (2026-08). Tenants without a feed exist; they are told as not found.
 */
import { isName, joinParts } from './answer.ts';
import type { Board } from './board.ts';
import { elementsAt, readXml, type XmlElement, xmlText } from './xml.ts';

/** "intern", "trainee" and "freelance" say more than the hours; "permanent" goes beside them. */
const typesOf = (position: XmlElement): string[] =>
  [xmlText(position, 'employmentType'), xmlText(position, 'schedule')].filter(Boolean);

const officesOf = (position: XmlElement): string[] =>
  [...elementsAt(position, 'office'), ...elementsAt(position, 'additionalOffices.office')]
    .map(({ text }) => text.trim())
    .filter(Boolean);

const textOf = (position: XmlElement): string =>
  joinParts(
    elementsAt(position, 'jobDescriptions.jobDescription').map((part) => ({
      title: xmlText(part, 'name'),
      html: xmlText(part, 'value'),
    })),
  );

export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  example: 'https://{company}.jobs.personio.de',
  find(url) {
    const host = /^([\w-]+)\.jobs\.personio\.(de|com)$/.exec(url.hostname);
    const language = /^[a-z]{2}$/.exec(url.searchParams.get('language') ?? '')?.[0];
    if (!isName(host?.[1]) || !host?.[2]) return null;
    return { company: host[1] ?? '', part: { domain: host[2], ...(language && { language }) } };
  },
  hosts: ({ company, part }) => [`${company}.jobs.personio.${part?.domain}`],
  async *read(place, api) {
    const host = `https://${personio.hosts(place)[0]}`;
    const language = place.part?.language;
    const feed = await api.text(`${host}/xml${language ? `?language=${language}` : ''}`);
    for (const position of elementsAt(readXml(feed ?? ''), 'position')) {
      const id = xmlText(position, 'id');
      const url = `${host}/job/${encodeURIComponent(id)}`;
      yield {
        id,
        url,
        facts: [
          ['title', xmlText(position, 'name'), 'name'],
          ['company', xmlText(position, 'subcompany'), 'subcompany'],
          ['locations', officesOf(position), 'office additionalOffices'],
          ['workplace', officesOf(position).join(' '), 'office'],
          ['employmentTypes', typesOf(position), 'employmentType schedule'],
          ['department', xmlText(position, 'department'), 'department'],
          ['seniority', xmlText(position, 'seniority'), 'seniority'],
          ['datePosted', xmlText(position, 'createdAt'), 'createdAt'],
          ['description', textOf(position), 'jobDescriptions'],
          ['canonicalUrl', url, 'id'],
        ],
      };
    }
  },
};
