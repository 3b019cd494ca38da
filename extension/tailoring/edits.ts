import type { ResumeContent, Statement } from '@ats/core';
import * as z from 'zod/mini';

/** What the person made of lines, by the line as it stands in their history. */
const edits = z.record(z.string(), z.string());
export type Edits = Readonly<z.infer<typeof edits>>;

const metadata = z.object({ edits });

/** The edits that a kept version was made with; none when it was kept as it came. */
export function editsOf(artifact: { readonly metadata: unknown } | null): Edits {
  return metadata.safeParse(artifact?.metadata).data?.edits ?? {};
}

/** What the person made of a line; its own entries only, since a line can be named as what every object has. */
export function editOf(made: Edits, line: string): string | undefined {
  return Object.hasOwn(made, line) ? made[line] : undefined;
}

/** The same résumé with the person's edits; each line still names the entry it comes from. */
export function withEdits(content: ResumeContent, made: Edits): ResumeContent {
  const edited = (line: Statement): Statement => ({ ...line, text: editOf(made, line.text) ?? line.text });
  const { summary, sections } = content;
  return {
    ...content,
    summary: summary && edited(summary),
    sections: {
      ...sections,
      experience: sections.experience.map((each) => ({ ...each, bullets: each.bullets.map(edited) })),
      projects: sections.projects.map((each) => ({ ...each, bullets: each.bullets.map(edited) })),
      education: sections.education.map((each) => ({ ...each, details: each.details.map(edited) })),
    },
  };
}

/** With one line edited; the line as it was, or nothing at all, takes the edit back. */
export function withEdit(made: Edits, line: string, text: string): Edits {
  const { [line]: _before, ...others } = made;
  const now = text.trim();
  return now === '' || now === line ? others : { ...others, [line]: now };
}
