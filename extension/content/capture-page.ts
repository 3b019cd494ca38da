import { takeSnapshot } from '@ats/capture/snapshot';
import { dayOf } from '../look/day.ts';
import type { RequestOf, ResponseOf } from '../messages/protocol.ts';
import { ask } from './ask.ts';
import { type Card, openCard } from './card.ts';

/** What a person calls a field that a page can leave out. */
const WORDS: Readonly<Record<string, string>> = {
  title: 'the title',
  company: 'the company',
  locations: 'the place',
  salary: 'the pay',
  employmentTypes: 'full or part time',
  validThrough: 'until when to apply',
  description: 'what the work is',
};

/** What runs in the page after a click: writes the page down, has it read and kept elsewhere, and says so. */
export async function capturePage(document: Document, url: string): Promise<void> {
  const card = openCard(document);
  card.show({ title: 'Reading this page…', actions: [] });
  let snapshot: string;
  try {
    snapshot = takeSnapshot(document);
  } catch (error) {
    return offerSelection(document, card, { title: sentenceOf(error), url });
  }
  try {
    const saved = await ask('capture/page', { id: newId(), url, snapshot });
    if (saved) tell(card, saved);
    else offerSelection(document, card, { title: 'This does not look like a single job posting.', url });
  } catch (error) {
    couldNot(card, error);
  }
}

/** A name for this click. Not randomUUID: pages without https have none. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something went wrong.';

function couldNot(card: Card, error: unknown): void {
  card.show({
    title: 'This job could not be saved.',
    note: `${sentenceOf(error)} Nothing was lost: click again to retry.`,
    actions: [],
  });
}

/** Where the page itself says nothing, the person can. */
function offerSelection(
  document: Document,
  card: Card,
  { title, url }: { readonly title: string; readonly url: string },
): void {
  const chosen = String(document.getSelection() ?? '').trim();
  const save = async (): Promise<void> => {
    try {
      const job = fromSelection(chosen, document.title, url);
      const saved = await ask('capture/save', { id: newId(), job });
      tell(card, { ...saved, title: job.job_title ?? '', company: '', missing: [] });
    } catch (error) {
      couldNot(card, error);
    }
  };
  card.show({
    title,
    note: chosen
      ? 'Is what you selected one?'
      : 'Open the posting itself and click again, or select its text first.',
    actions: chosen ? [{ label: 'Save my selection', main: true, run: save }] : [],
  });
}

/** What the person says is a posting; its first line names it when it is short enough for that. */
function fromSelection(text: string, pageTitle: string, url: string): RequestOf<'capture/save'>['job'] {
  const [line = ''] = text.split('\n');
  const said = { source: 'your selection', confidence: 1 };
  const named = line.length <= 120;
  return {
    job_title: named ? line : pageTitle.slice(0, 500),
    job_link: url,
    job_description: text.slice(0, 100_000),
    meta: {
      page_url: url,
      fields: { title: named ? said : { source: 'visible text', confidence: 0.4 }, description: said },
    },
  };
}

type Saved = NonNullable<ResponseOf<'capture/page'>>;

function tell(card: Card, saved: Saved): void {
  const { id, known } = saved;
  const name = [saved.title, saved.company].filter(Boolean).join(', ') || 'this page';
  const show = (note: string): void => {
    // What fails is said, and can be tried again.
    const orSay = (work: () => Promise<void>) => () =>
      work().catch((error: unknown) => show(`That did not work. ${sentenceOf(error)}`));
    const tailor = {
      label: 'Tailor my résumé',
      main: true,
      run: orSay(() => ask('panel/open', { id }).then(() => card.close())),
    };
    const undo = {
      label: 'Undo',
      run: orSay(async () => {
        const { outcome } = await ask('capture/undo', { id });
        card.show({ title: UNDO[outcome], actions: [] });
      }),
    };
    if (known) card.show({ title: `You know this one: ${name}`, note, actions: [tailor] });
    else card.show({ title: `Saved: ${name}`, note, actions: [tailor, undo] });
  };
  show(known ? knownSince(known) : keptWhere(saved));
}

const UNDO: Readonly<Record<ResponseOf<'capture/undo'>['outcome'], string>> = {
  undone: 'Taken back. Nothing was kept.',
  gone: 'It was already gone.',
  stays: 'You had this job before, so it stays on your list.',
};

function knownSince({ stage, savedAt }: NonNullable<Saved['known']>): string {
  return `${stage}, saved ${dayOf(savedAt)}`;
}

function keptWhere({ kept, missing }: Saved): string {
  const named = missing.flatMap((field) => WORDS[field] ?? []);
  return named.length ? `${kept} The page does not say: ${named.join(', ')}.` : kept;
}
