import { capture, toUnkeyedJob } from '@ats/capture';
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

/** What runs in the page after a click: reads the posting, has it kept, and says so. */
export async function capturePage(document: Document, url: string): Promise<void> {
  const card = openCard(document);
  try {
    const result = capture(document, url);
    if (!result.posting || (result.kind !== 'posting' && result.kind !== 'expired')) {
      const chosen = String(document.getSelection() ?? '').trim();
      const save = () => keep(card, fromSelection(chosen, document.title, url), []);
      card.show({
        title: 'This does not look like a single job posting.',
        note: chosen
          ? 'Is what you selected one?'
          : 'Open the posting itself and click again, or select its text first.',
        actions: chosen ? [{ label: 'Save my selection', main: true, run: save }] : [],
      });
      return;
    }
    await keep(card, toUnkeyedJob(result), result.missing);
  } catch (error) {
    card.show({
      title: 'This job could not be saved.',
      note: `${error instanceof Error ? error.message : 'Something went wrong.'} Nothing was lost: click again to retry.`,
      actions: [],
    });
  }
}

/** What the card names, and whatever the background checks of the rest. */
type Job = {
  readonly job_title?: string | null;
  readonly company_name?: string | null;
  readonly meta: object;
};

/** What the person says is a posting; its first line names it when it is short enough for that. */
function fromSelection(text: string, pageTitle: string, url: string) {
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

async function keep(card: Card, job: Job, missing: readonly string[]): Promise<void> {
  const { id, known, kept } = await ask('capture/save', { job: { ...job, meta: { ...job.meta } } });
  const name = [job.job_title, job.company_name].filter(Boolean).join(', ') || 'this page';
  const tailor = {
    label: 'Tailor my résumé',
    main: true,
    run: () => ask('panel/open', { id }).then(() => card.close()),
  };
  if (known) {
    const since = new Date(known.savedAt).toLocaleDateString([], { dateStyle: 'medium' });
    card.show({
      title: `You know this one: ${name}`,
      note: `${known.stage}, saved ${since}`,
      actions: [tailor],
    });
    return;
  }
  const undo = {
    label: 'Undo',
    run: async () => {
      const { undone } = await ask('capture/undo', { id });
      card.show({ title: undone ? 'Taken back. Nothing was kept.' : 'It was already gone.', actions: [] });
    },
  };
  const named = missing.flatMap((field) => WORDS[field] ?? []);
  const note = named.length ? `${kept} The page does not say: ${named.join(', ')}.` : kept;
  card.show({ title: `Saved: ${name}`, note, actions: [tailor, undo] });
}
