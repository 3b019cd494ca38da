import * as z from 'zod/mini';
import { statement } from './source.ts';

const text = z.nullable(z.string());
/** Calendar day, `YYYY-MM-DD`. */
const day = z.nullable(z.string());

/**
 * Content of a `resume` artifact, as this SDK writes it. Facts (employers, titles, dates, schools, links)
 * are copies of the user's rows, named by id; only statements may be rewritten, and each names its rows.
 */
export const resumeContent = z.object({
  schema_version: z.literal(1),
  header: z.object({
    name: z.string(),
    professional_title: text,
    email: text,
    phone: text,
    city: text,
    state: text,
    links: z.array(z.object({ label: z.string(), url: z.string() })),
  }),
  summary: z.nullable(statement),
  /** Skill names, most relevant first. */
  ordered_skills: z.array(z.object({ skill_id: z.string(), name: z.string() })),
  /** Names out of ordered_skills that the posting asks for. */
  emphasize_skills: z.array(z.string()),
  /** Words of the posting that the résumé carries. */
  ats_keywords: z.array(z.string()),
  /** Match with the posting, 0-100; null when there was no posting. */
  score: z.nullable(z.number()),
  sections: z.object({
    experience: z.array(
      z.object({
        employment_id: z.string(),
        role: z.string(),
        company: z.string(),
        location: text,
        start_date: day,
        /** null while the position is current. */
        end_date: day,
        current: z.boolean(),
        bullets: z.array(statement),
      }),
    ),
    education: z.array(
      z.object({
        education_id: z.string(),
        institution: z.string(),
        degree: text,
        field_of_study: text,
        start_date: day,
        graduation_date: day,
        details: z.array(statement),
      }),
    ),
    projects: z.array(
      z.object({
        project_id: z.string(),
        name: z.string(),
        role: text,
        url: text,
        start_date: day,
        end_date: day,
        bullets: z.array(statement),
      }),
    ),
    certifications: z.array(
      z.object({
        certification_id: z.string(),
        name: z.string(),
        issuing_org: text,
        date_earned: day,
        expiration_date: day,
      }),
    ),
  }),
});

export type ResumeContent = z.infer<typeof resumeContent>;
