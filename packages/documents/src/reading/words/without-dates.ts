/** "Expected May 2027", "Class of 2020": what says of a day what it was. */
const DATE_LABEL =
  /(?:^|[\s,(–-]+)(?:expected|anticipated|graduat(?:ed|ing|ion)(?: date)?|class of|completed|conferred|in progress)(?: in| on)?$/iu;

/** A text without a part of it, and without the brackets and signs that parted the two. */
export const without = (text: string, { from, to }: { from: number; to: number }): string =>
  `${text
    .slice(0, from)
    .replace(/[\s([{|,;:·•–—-]+$/u, '')
    .replace(DATE_LABEL, '')}\t${text.slice(to).replace(/^[\s)\]}|,;:·•–—-]+/u, '')}`
    .replace(/^\t|\t$/g, '')
    .trim();
