import pc from 'picocolors';

const WIDTH = 78;

export const heading = (text: string): string => `\n${pc.bold(text)}\n${pc.dim('─'.repeat(WIDTH))}`;

/** A text in exactly so many columns; what is cut off ends with an ellipsis. */
export const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
