import { FUNCTION_WORDS, LIGHT_WORDS } from '../../lists/plain-words.ts';
import { normaliseWord } from '../../text/tokens.ts';

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean).map(normaliseWord));

const FUNCTION = words(FUNCTION_WORDS);
const LIGHT = words(LIGHT_WORDS);

/** A word that carries grammar, not facts. */
export const isFunctionWord = (norm: string): boolean => FUNCTION.has(norm);
/** A word that a truthful rewording may add without adding a fact. */
export const isLightWord = (norm: string): boolean => LIGHT.has(norm);
