import type { Line } from '../lines/line.ts';

const NUMBER = /^(\d{1,2})[.)]\s+(?=\p{L})/u;

/** "1. Clerk", "2. Cook": numbers that count the entries of a section are no part of them. */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const counted = lines.flatMap(({ text }) => NUMBER.exec(text)?.[1] ?? []);
  const counts = counted.length > 1 && counted.every((number, at) => Number(number) === at + 1);
  return lines.map((line) => {
    if (!counts || !NUMBER.test(line.text)) return line;
    const { runs: _runs, ...plain } = line;
    const text = line.text.replace(NUMBER, '');
    return { ...plain, text, parts: text.split('\t') };
  });
}
