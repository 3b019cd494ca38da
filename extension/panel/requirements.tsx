import { type History, isYesOrNo } from '@ats/ai';
import type { MatchContent, MatchRequirement } from '@ats/core';
import { Check, CircleCheck, CircleDashed, CircleDotDashed, Undo2 } from 'lucide-preact';
import { Button } from '../look/button.tsx';
import type { AnswerRow } from '../tailoring/application.ts';
import { entryOf } from './words.ts';

const STATUS = {
  met: { Icon: CircleCheck, word: 'Met' },
  partly: { Icon: CircleDotDashed, word: 'Partly' },
  missing: { Icon: CircleDashed, word: 'Not in your history' },
} as const;

type Answering = {
  readonly history: History;
  readonly answers: readonly AnswerRow[];
  readonly onYes: (requirement: MatchRequirement) => Promise<void>;
  readonly onTakeBack: (answer: AnswerRow) => Promise<void>;
};

/** Every requirement with the posting's own words, and the line of the person's that carries it. */
export function Requirements({ match, ...answering }: Answering & { readonly match: MatchContent }) {
  const must = match.requirements.filter(({ priority }) => priority === 'must');
  const nice = match.requirements.filter(({ priority }) => priority !== 'must');
  return (
    <ul class="requirements">
      {[...must, ...nice].map((requirement) => (
        <Row key={requirement.id} requirement={requirement} {...answering} />
      ))}
    </ul>
  );
}

function Row({
  requirement,
  history,
  answers,
  onYes,
  onTakeBack,
}: Answering & { readonly requirement: MatchRequirement }) {
  const { Icon, word } = STATUS[requirement.status];
  const [evidence] = requirement.evidence;
  const answer = answers.find(({ id }) => id === evidence?.id);
  return (
    <li class={requirement.status}>
      <Icon size={16} aria-hidden="true" />
      <div>
        <p>
          {requirement.quote ?? requirement.text}
          {requirement.priority === 'nice' && <span class="soft"> (nice to have)</span>}
        </p>
        <p class="soft">
          {word}
          {evidence && `: ${evidence.quote ? `“${evidence.quote}”, ` : ''}${entryOf(history, evidence)}`}
          {!evidence && requirement.question && `. ${requirement.question}`}
        </p>
        {(answer || isYesOrNo(requirement)) && (
          // One button for both, so that the focus stays where it was.
          <Button
            icon={answer ? Undo2 : Check}
            onPress={() => (answer ? onTakeBack(answer) : onYes(requirement))}
          >
            {answer ? 'Take back' : 'Yes'}
            <span class="unseen">, {requirement.text}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
