import type { Artifact, ArtifactContents, ResumeContent } from '@ats/core';
import { resumeRecipe } from '../recipes/resume.ts';
import { type GenerateSource, make, save } from './generate-artifact.ts';
import type { GenerateOptions } from './options.ts';

/** A part of a résumé that can be made anew by itself. */
export type ResumeSection = 'summary' | 'skills' | { employmentId: string } | { projectId: string };
type Resume = Artifact<ArtifactContents, 'resume'>;

/**
 * Makes one part of a résumé anew and leaves all others as they are: a new artifact, whose metadata names its parent.
 * Throws what `generateArtifact` throws, and RangeError where the artifact is no résumé for a job or lacks the part.
 */
export async function regenerateSection(
  me: GenerateSource,
  { artifactId, section }: { artifactId: string; section: ResumeSection },
  options: GenerateOptions = {},
): Promise<Resume> {
  const parent = await me.aiArtifacts.get(artifactId, { signal: options.signal });
  if (parent.kind !== 'resume' || parent.job_id === null) {
    throw new RangeError('Only a résumé that was made for a job has sections to make anew.');
  }
  const only =
    typeof section === 'string'
      ? section
      : 'employmentId' in section
        ? section.employmentId
        : section.projectId;
  const settings = { ...options.settings, only };
  const made = await make(me, { recipe: resumeRecipe, jobId: parent.job_id }, { ...options, settings });
  const renewed = {
    ...made,
    content: withSection(parent.content, made.content, section),
    title: parent.title ?? made.title,
    metadata: { ...made.metadata, parent_artifact_id: parent.id, regenerated: section },
  };
  return save(me, renewed, options);
}

function withSection(old: ResumeContent, fresh: ResumeContent, section: ResumeSection): ResumeContent {
  if (section === 'summary') return { ...old, summary: fresh.summary };
  if (section === 'skills') {
    const { ordered_skills, emphasize_skills } = fresh;
    return { ...old, ordered_skills, emphasize_skills };
  }
  const { experience, projects } = old.sections;
  if ('employmentId' in section) {
    const id = section.employmentId;
    const bullets = fresh.sections.experience.find((one) => one.employment_id === id)?.bullets;
    if (!bullets || !experience.some((one) => one.employment_id === id)) throw missing();
    const renewed = experience.map((one) => (one.employment_id === id ? { ...one, bullets } : one));
    return { ...old, sections: { ...old.sections, experience: renewed } };
  }
  const id = section.projectId;
  const bullets = fresh.sections.projects.find((one) => one.project_id === id)?.bullets;
  if (!bullets || !projects.some((one) => one.project_id === id)) throw missing();
  const renewed = projects.map((one) => (one.project_id === id ? { ...one, bullets } : one));
  return { ...old, sections: { ...old.sections, projects: renewed } };
}

const missing = () => new RangeError('This résumé has no such section any more.');
