import type { History } from '@ats/ai';
import type { Statement } from '@ats/core';
import { Check, Pencil, RotateCcw, X } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { TextArea } from '../look/text-area.tsx';
import { entryOf } from './words.ts';

type LineProps = {
  readonly statement: Statement;
  /** What the person made of it. */
  readonly edit: string | undefined;
  readonly history: History;
  readonly onEdit: (text: string) => Promise<void>;
};

/** A line of the résumé: where it comes from, and the person's edit of it, by click or key. */
export function Line({ statement, edit, history, onEdit }: LineProps) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const id = useId();
  const line = useRef<HTMLButtonElement>(null);
  const [source] = statement.sources;
  const finish = async (text: string | null): Promise<void> => {
    setEditing(false);
    if (text !== null) await onEdit(text);
    // Back to where the person was; the line is drawn anew first.
    requestAnimationFrame(() => line.current?.focus());
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'e') setEditing(true);
    else if (event.key === 'r' && edit !== undefined) void finish('');
    else if (event.key === 'ArrowDown') neighbour(line.current, 1)?.focus();
    else if (event.key === 'ArrowUp') neighbour(line.current, -1)?.focus();
    else return;
    // An e would be written into the field that opens; an arrow would scroll.
    event.preventDefault();
  };
  if (editing) return <Editor text={edit ?? statement.text} onDone={finish} />;
  return (
    <li>
      <button
        ref={line}
        type="button"
        class={edit === undefined ? 'line' : 'line edited'}
        aria-expanded={open}
        aria-controls={id}
        aria-keyshortcuts="e r ArrowUp ArrowDown"
        onClick={() => setOpen(!open)}
        onKeyDown={onKey}
      >
        {edit ?? statement.text}
      </button>
      <div id={id} class="source" hidden={!open}>
        <p>
          {source
            ? `${edit === undefined ? 'Your own words' : `Edited by you; it was “${statement.text}”`}, from ${entryOf(history, source)}`
            : 'No line of yours carries this.'}
        </p>
        <Button icon={Pencil} onPress={async () => setEditing(true)}>
          Edit
        </Button>
        {edit !== undefined && (
          <Button icon={RotateCcw} onPress={() => finish('')}>
            Restore
          </Button>
        )}
      </div>
    </li>
  );
}

type EditorProps = { readonly text: string; readonly onDone: (text: string | null) => Promise<void> };

function Editor({ text, onDone }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [now, setNow] = useState(text);
  useEffect(() => field.current?.focus(), []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') void onDone(null);
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void onDone(now);
  };
  return (
    <li class="line-edit">
      <TextArea label="Edit this line" value={now} onText={setNow} field={field} onKeyDown={onKey} />
      <div>
        <Button icon={Check} main onPress={() => onDone(now)}>
          Keep
        </Button>
        <Button icon={X} onPress={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </li>
  );
}

/** The line before or after one, wherever on the résumé it stands. */
function neighbour(line: HTMLElement | null, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('.resume .line')];
  return line ? all[all.indexOf(line) + step] : undefined;
}
