/** A row's history text: lines that start with "- " are bullets, the others are prose. */
export interface Description {
  readonly prose: string;
  readonly bullets: readonly string[];
}

const line = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** Prose that happens to start like a bullet is set apart by a space, which readers trim. */
const proseLine = (text: string): string => (text.startsWith('- ') ? ` ${text}` : text);

/** Null when there is nothing to say. */
export function writeDescription({ prose, bullets }: Description): string | null {
  const lines = [...prose.split('\n').map(proseLine), ...bullets.map((text) => `- ${line(text)}`)].filter(
    (text) => text.trim() !== '' && text !== '- ',
  );
  return lines.length ? lines.join('\n') : null;
}

export function readDescription(text: string | null | undefined): Description {
  const lines = (text ?? '').split('\n');
  return {
    prose: lines
      .filter((each) => !each.startsWith('- '))
      .map((each) => each.trim())
      .filter(Boolean)
      .join('\n'),
    bullets: lines.filter((each) => each.startsWith('- ')).map((each) => each.slice(2).trim()),
  };
}
