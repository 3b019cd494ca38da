import { plain } from './months.ts';

/** Letters and digits only, without accents, so that a dash or a quote more does not part two texts. */
export const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}+#]+/gu, '');

/** Lower case, without accents and with one kind of apostrophe: what word lists are matched on. */
export const words = (text: string): string => plain(text).replace(/['’]/g, "'").trim();
