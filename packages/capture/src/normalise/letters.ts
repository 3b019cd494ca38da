import { plain } from './months.ts';

/** Letters and digits only, without accents, so that a dash or a quote more does not part two texts. */
export const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}+#]+/gu, '');
