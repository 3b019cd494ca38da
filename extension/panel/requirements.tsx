import type { History } from '@ats/ai';
import type { MatchContent, MatchRequirement } from '@ats/core';
import { CircleCheck, CircleDashed, CircleDotDashed } from 'lucide-preact';
import { entryOf } from './words.ts';

const STATUS = {
  met: { Icon: CircleCheck, word: 'Met' },
  partly: { Icon: CircleDotDashed, word: 'Partly' },
  missing: { Icon: CircleDashed, word: 'Not in your history' },
} as const;

type Props = { readonly match: MatchContent; readonly history: History };

/** Every requirement with the posting's own words, and the line of the person's that carries it. */
export function Requirements({ match, history }: Props) {
  const must = match.requirements.filter(({ priority }) => priority === 'must');
  const nice = match.requirements.filter(({ priority }) => priority !== 'must');
  return (
    <ul class="requirements">
      {[...must, ...nice].map((requirement) => (
        <Row key={requirement.id} requirement={requirement} history={history} />
      ))}
    </ul>
  );
}

function Row({
  requirement,
  history,
}: {
  readonly requirement: MatchRequirement;
  readonly history: History;
}) {
  const { Icon, word } = STATUS[requirement.status];
  const [evidence] = requirement.evidence;
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
      </div>
    </li>
  );
}
