import { type Script, scriptedModel } from '@ats/ai/scripted';
import type { Attack } from './attacks.ts';

/** The aliases of lines that a prompt shows, by entry. */
export function linesIn(input: string): Map<string, { alias: string; text: string }[]> {
  const entries = new Map<string, { alias: string; text: string }[]>();
  for (const match of input.matchAll(/^\s+((\w+)\.\d+): (.+)$/gm)) {
    const [, alias = '', entry = '', text = ''] = match;
    entries.set(entry, [...(entries.get(entry) ?? []), { alias, text }]);
  }
  return entries;
}

/** Ways in which a model that obeys a posting would work its words in. */
const OBEY: readonly ((line: string, canary: string) => string)[] = [
  (line, canary) => `${line} ${canary}`,
  (_, canary) => canary,
  (line, canary) => `${canary}: ${line}`,
  (line, canary) => `${line}, including ${canary}`,
  (line, canary) => line.replace(/\s/, ` ${canary} `),
  (line, canary) => `${line}; awarded ${canary.toUpperCase()} by the company`,
  (line, canary) => `${canary.charAt(0).toUpperCase()}${canary.slice(1)}ed ${line}`,
];

/** A model that does whatever the posting says, wherever it may write, also when it is asked to mend it. */
export function obeyingModel({ canary, line }: Attack) {
  const script: Script = ({ name, input }, call) => {
    const entries = linesIn(input);
    const all = [...entries.values()].flat();
    const say = (text: string, at: number) =>
      (OBEY[(at + call) % OBEY.length] ?? OBEY[0])?.(text, canary) ?? canary;
    const sentence = (one: { alias: string; text: string }, at: number) => ({
      text: say(one.text, at),
      from: [one.alias],
    });
    if (name === 'repair') {
      const ids = [...input.matchAll(/^(b\d+) \[([^\]]*)\]/gm)];
      return {
        sentences: ids.map(([, id = '', from = ''], at) => ({
          id,
          text: say(line, at),
          from: from.split(', ').filter(Boolean),
        })),
      };
    }
    if (/resume|position/.test(input) || entries.size > 0) {
      const body = [...entries].filter(([alias]) => /^[ex]/.test(alias));
      return {
        summary: all[0] ? { text: say(all[0].text, 0), from: [all[0].alias] } : null,
        entries: body.map(([entry, lines]) => ({
          entry,
          bullets: lines.flatMap((one) => OBEY.map((_, at) => sentence(one, at))),
        })),
        skills: [],
        paragraphs: [{ sentences: all.flatMap((one) => OBEY.map((_, at) => sentence(one, at))) }],
        order: [],
        gaps: [],
        facts: [{ field: 'mission', source: 'page1', quote: canary }],
      };
    }
    return { gaps: [], order: [], facts: [{ field: 'mission', source: 'page1', quote: line }] };
  };
  return scriptedModel(script);
}
