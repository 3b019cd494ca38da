import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../look/button.tsx';

type Props = {
  /** False for somebody whose résumé is here already. */
  readonly first: boolean;
  readonly onFile: (file: File) => Promise<void>;
};

/** Where a résumé comes in. */
export function ImportHistory({ first, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="import">
      {first && <h2>Bring your résumé</h2>}
      <p class="soft">
        {first
          ? 'Choose your résumé in the JSON Resume format (a file that ends in .json). It stays in this browser; only you can see it.'
          : 'Bring in a newer file. What is here already stays, nothing is doubled.'}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Résumé file"
        tabIndex={-1}
        class="hidden-input"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) await onFile(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={FileUp} main={first} onPress={async () => input.current?.click()}>
        Choose a file
      </Button>
    </section>
  );
}
