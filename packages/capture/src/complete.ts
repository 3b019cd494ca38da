import type { PostingContext } from './make-posting.ts';
import { descriptionOf } from './normalise/value.ts';
import { languageOf } from './page/language.ts';
import type { Finding, Posting } from './posting.ts';
import { sectionsOf } from './visible/sections.ts';
import { readTextFacts } from './visible/text-facts.ts';

/** What follows from the chosen text: its sections and its language, `otherwise` when it is too short to tell. */
export function completed(posting: Posting, otherwise: string): Posting {
  const text = posting.description;
  if (!text) return posting;
  const found = { ...posting };
  const derived = {
    source: text.source,
    confidence: text.confidence,
    path: text.path,
    quote: '',
    reason: 'from the description',
    alternatives: [],
  };
  const sections = found.sections ? null : sectionsOf(text.value.markdown);
  if (sections) found.sections = { ...derived, value: sections };
  const language = found.language ? '' : languageOf(text.value.text) || otherwise;
  if (language) found.language = { ...derived, value: language };
  return found;
}

/** Pay, deadlines and the like in the text that a finding holds. */
export function textFacts(text: Finding, context: PostingContext): Finding[] {
  return readTextFacts(descriptionOf(text.raw), context).map((fact) => ({
    field: fact.field,
    raw: fact.text,
    source: text.source,
    path: `${text.path} (text)`,
    weight: fact.weight,
  }));
}
