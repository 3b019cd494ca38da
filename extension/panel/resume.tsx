import type { History } from '@ats/ai';
import type { ResumeContent, Statement } from '@ats/core';
import type { ComponentChildren } from 'preact';
import { type Edits, editOf } from '../tailoring/edits.ts';
import { Line } from './line.tsx';
import { spanOf } from './words.ts';

type Props = {
  /** As it follows from the history, without edits. */
  readonly content: ResumeContent;
  readonly history: History;
  readonly edits: Edits;
  readonly onEdit: (line: string, text: string) => Promise<void>;
};

/** The résumé as it will read; every line tells on a press where in the person's history it stands. */
export function Resume({ content, history, edits, onEdit }: Props) {
  const { header, summary, sections, ordered_skills: skills, emphasize_skills: asked } = content;
  const lines = (statements: readonly Statement[]) => (
    <ul class="lines">
      {statements.map((statement) => (
        <Line
          key={statement.text}
          statement={statement}
          edit={editOf(edits, statement.text)}
          history={history}
          onEdit={(text) => onEdit(statement.text, text)}
        />
      ))}
    </ul>
  );
  return (
    <article class="resume" aria-label="Your résumé for this job">
      <h2>{header.name}</h2>
      <p class="soft">
        {[header.professional_title, header.email, header.phone, header.city].filter(Boolean).join(' · ')}
      </p>
      {summary && <div class="summary">{lines([summary])}</div>}
      {skills.length > 0 && (
        <Section title="Skills">
          <p>
            {skills.map(({ skill_id, name }, index) => (
              <span key={skill_id}>
                {index > 0 && ', '}
                {asked.includes(name) ? <strong>{name}</strong> : name}
              </span>
            ))}
          </p>
        </Section>
      )}
      <Section title="Work" when={sections.experience.length}>
        {sections.experience.map((entry) => (
          <div class="entry" key={entry.employment_id}>
            <h4>{`${entry.role}, ${entry.company}`}</h4>
            <p class="soft">{spanOf(entry.start_date, entry.end_date, entry.current)}</p>
            {lines(entry.bullets)}
          </div>
        ))}
      </Section>
      <Section title="Projects" when={sections.projects.length}>
        {sections.projects.map((entry) => (
          <div class="entry" key={entry.project_id}>
            <h4>{entry.name}</h4>
            {lines(entry.bullets)}
          </div>
        ))}
      </Section>
      <Section title="Education" when={sections.education.length}>
        {sections.education.map((entry) => (
          <div class="entry" key={entry.education_id}>
            <h4>{[entry.degree, entry.field_of_study].filter(Boolean).join(', ') || entry.institution}</h4>
            <p class="soft">
              {[entry.institution, spanOf(entry.start_date, entry.graduation_date)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {lines(entry.details)}
          </div>
        ))}
      </Section>
      <Section title="Certificates" when={sections.certifications.length}>
        {sections.certifications.map((entry) => (
          <p key={entry.certification_id}>{[entry.name, entry.issuing_org].filter(Boolean).join(', ')}</p>
        ))}
      </Section>
    </article>
  );
}

type SectionProps = { readonly title: string; readonly when?: number; readonly children: ComponentChildren };

function Section({ title, when = 1, children }: SectionProps) {
  if (!when) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
