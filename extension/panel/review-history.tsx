import { Check, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { More } from '../look/more.tsx';
import { Notice } from '../look/notice.tsx';
import { TextArea } from '../look/text-area.tsx';
import { TextField } from '../look/text-field.tsx';
import {
  FIELDS,
  LISTS,
  type ListName,
  type Review,
  type ReviewEntry,
  troubleIn,
} from '../tailoring/review.ts';
import { spanOf } from './words.ts';

const TITLES: Readonly<Record<ListName, string>> = {
  employment: 'Work',
  education: 'Education',
  projects: 'Projects',
  certifications: 'Certificates',
};

type ReviewProps = {
  readonly read: Review;
  readonly onKeep: (review: Review) => Promise<void>;
  readonly onBack: () => Promise<void>;
};

/** What was read from a résumé, to be set right before it is kept. */
export function ReviewHistory({ read, onKeep, onBack }: ReviewProps) {
  const [review, setReview] = useState(read);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { profile, lists, skillNames } = review;
  const setEntry = (name: ListName, at: number, entry: ReviewEntry): void =>
    setReview({ ...review, lists: { ...lists, [name]: lists[name].with(at, entry) } });
  const keep = async (): Promise<void> => {
    const found = troubleIn(review);
    setTrouble(found);
    if (found === null) await onKeep(review);
  };
  return (
    <form class="review" onSubmit={(event) => event.preventDefault()}>
      <h1>Is this right?</h1>
      <p class="soft">
        Read from {review.fileName}. Nothing is kept until you say so. Untick what is not yours; open an entry
        to set it right.
      </p>
      <More title={profile.texts.full_name || 'Your name'} open={!profile.texts.full_name}>
        <Fields
          name="profile"
          entry={profile}
          onEntry={(entry) => setReview({ ...review, profile: entry })}
        />
      </More>
      {LISTS.map(
        (name) =>
          lists[name].length > 0 && (
            <section key={name}>
              <h2>{TITLES[name]}</h2>
              <ul>
                {lists[name].map((entry, at) => (
                  // Entries keep their places: they can be unticked, not moved.
                  <li key={at}>
                    <Entry name={name} entry={entry} onEntry={(next) => setEntry(name, at, next)} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <TextArea
        label="Skills"
        hint="One a line."
        value={skillNames}
        onText={(text) => setReview({ ...review, skillNames: text })}
      />
      {trouble && (
        <Notice tone="danger">
          <p>{trouble}</p>
        </Notice>
      )}
      <div class="actions">
        <Button icon={Check} main busy="Keeping…" onPress={keep}>
          Keep this
        </Button>
        <Button icon={X} onPress={onBack}>
          Not now
        </Button>
      </div>
    </form>
  );
}

type EntryProps = {
  readonly entry: ReviewEntry;
  readonly onEntry: (entry: ReviewEntry) => void;
};

function Entry({ name, entry, onEntry }: EntryProps & { readonly name: ListName }) {
  const title = titleOf(name, entry);
  return (
    <>
      <label class="review-title">
        <input
          type="checkbox"
          checked={entry.included}
          onChange={({ currentTarget }) => onEntry({ ...entry, included: currentTarget.checked })}
        />
        <span>
          {title}
          <span class="soft">{spanIn(entry)}</span>
        </span>
      </label>
      <details>
        <summary>
          {entry.doubtful ? <span class="doubtful">Please check</span> : 'Look closer'}
          <span class="unseen">: {title}</span>
        </summary>
        <p class="source">{entry.quote}</p>
        <Fields name={name} entry={entry} onEntry={onEntry} />
      </details>
    </>
  );
}

function Fields({ name, entry, onEntry }: EntryProps & { readonly name: 'profile' | ListName }) {
  return (
    <div class="review-fields">
      {FIELDS[name].map(({ column, label, type, required }) => {
        const field = {
          label,
          value: entry.texts[column] ?? '',
          onText: (text: string) => onEntry({ ...entry, texts: { ...entry.texts, [column]: text } }),
          ...(required && !entry.texts[column] && { hint: 'The file does not say this.' }),
        };
        if (type === 'lines') return <TextArea key={column} {...field} rows={4} />;
        return <TextField key={column} {...field} />;
      })}
    </div>
  );
}

/** "Night nurse, Brightwater Clinics" */
function titleOf(name: ListName, { texts }: ReviewEntry): string {
  const columns = {
    employment: ['job_title', 'company_name'],
    education: ['degree_type', 'field_of_study', 'institution_name'],
    projects: ['proj_name'],
    certifications: ['name', 'issuing_org'],
  }[name];
  return columns.flatMap((column) => texts[column] || []).join(', ') || 'Without a name';
}

function spanIn({ texts, row }: ReviewEntry): string {
  const end = texts.end_date || texts.graduation_date || texts.date_earned || null;
  return spanOf(texts.start_date || null, end, row.current_position === true && !end);
}
