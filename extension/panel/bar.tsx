import { FileDown, Save } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Choice } from '../look/choice.tsx';
import { LENGTHS, LOOKS, PAPERS, type Rendering } from '../tailoring/render.ts';

type BarProps = {
  readonly savedAt: string | null;
  readonly onDownload: (rendering: Rendering) => Promise<void>;
  readonly onSave: () => Promise<void>;
};

const LENGTH_NAMES = { auto: 'As needed', 1: 'One page', 2: 'Two pages' } as const;

/** What can be done with the version on the screen; always in sight. */
export function Bar({ savedAt, onDownload, onSave }: BarProps) {
  const [look, setLook] = useState<Rendering['look']>('classic');
  const [paper, setPaper] = useState<Rendering['paper']>('A4');
  const [length, setLength] = useState<Rendering['length']>('auto');
  const download = (format: Rendering['format']) => () => onDownload({ format, look, paper, length });
  return (
    <section class="bar" aria-label="This version">
      <div class="choices">
        <Choice label="Look" value={look} options={LOOKS} name={capitalised} onChoose={setLook} />
        <Choice
          label="Length"
          value={length}
          options={LENGTHS}
          name={(each) => LENGTH_NAMES[each]}
          onChoose={setLength}
        />
        <Choice label="Paper" value={paper} options={PAPERS} onChoose={setPaper} />
      </div>
      <div class="actions">
        <Button icon={FileDown} busy="Making it…" onPress={download('pdf')}>
          <span class="unseen">Download </span>
          PDF
        </Button>
        <Button icon={FileDown} busy="Making it…" onPress={download('docx')}>
          <span class="unseen">Download </span>
          DOCX
        </Button>
        <Button icon={Save} main busy="Saving…" onPress={onSave}>
          {savedAt ? 'Save again' : 'Save'}
        </Button>
      </div>
      <p class="soft" role="status">
        {savedAt
          ? `Saved with this job, ${new Date(savedAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}.`
          : 'Not saved yet.'}
      </p>
    </section>
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
