import { FileUp } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Progress } from '../look/progress.tsx';

type Props = {
  /** False for somebody whose résumé is here already. */
  readonly first: boolean;
  readonly onFile: (file: File) => Promise<void>;
};

/** Where a résumé comes in. */
export function ImportHistory({ first, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const read = async (file: File): Promise<void> => {
    setReading(true);
    await onFile(file);
    setReading(false);
  };
  return (
    <section class="import">
      {first && <h2>Bring your résumé</h2>}
      <p class="soft">
        {first
          ? 'Choose your résumé: PDF, Word, text or JSON Resume, or the ZIP that LinkedIn gives you of your data. It goes where your jobs are kept; only you can see it.'
          : 'Bring in a newer file. What is here already stays, nothing is doubled.'}
      </p>
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx,.txt,.md,.json,.zip"
        aria-label="Résumé file"
        tabIndex={-1}
        class="hidden-input"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) await read(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={FileUp} main={first} onPress={async () => input.current?.click()}>
        Choose a file
      </Button>
      {reading && <Progress label="Reading your file…" />}
    </section>
  );
}
