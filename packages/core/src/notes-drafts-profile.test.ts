import { describe, expect, it } from 'vitest';
import { stage, thrownBy } from '../tests/people.ts';
import { readLetterDraft, readLetterSettings, withUser } from './index.ts';

const on = stage();

describe('the note of a job', () => {
  it('is one, made or changed by the same call', async () => {
    const { me, backend } = on;
    const { id } = await me.jobs.insert({ job_title: 'Baker' });
    expect(await me.jobNotes.forJob(id)).toBeNull();
    const [first, second] = await Promise.all([
      me.jobNotes.write(id, { personal_notes: 'Nice oven' }),
      me.jobNotes.write(id, { recruiter_name: 'Kari' }),
    ]);
    expect(first.id).toBe(second.id);
    expect(await me.jobNotes.forJob(id)).toMatchObject({
      personal_notes: 'Nice oven',
      recruiter_name: 'Kari',
    });
    await me.jobs.move(id, 'Applied');
    expect(await backend.sql('select 1 from public.job_notes where job_id = $1', [id])).toHaveLength(1);
  });

  it('keeps its history from everybody’s hands', async () => {
    const { me } = on;
    const { id } = await me.jobs.insert({ job_title: 'Baker', job_status: 'Applied' });
    const forged = { application_history: [] } as never;
    expect(await thrownBy(me.jobNotes.write(id, forged))).toMatchObject({ code: 'invalid' });
    const note = await me.jobNotes.forJob(id);
    expect(await thrownBy(me.jobNotes.remove(note?.id ?? ''))).toMatchObject({ code: 'not_found' });
    expect(await me.jobs.history(id)).toHaveLength(1);
  });

  it('is refused for a job of somebody else’s', async () => {
    const { me, other } = on;
    const { id } = await other.jobs.insert({ job_title: 'Baker' });
    const note = me.jobNotes.write(id, { personal_notes: 'x' });
    expect(await thrownBy(note)).toMatchObject({ code: 'missing_reference' });
  });
});

describe('a draft of a cover letter', () => {
  it('counts its versions, and the stale save loses', async () => {
    const { me } = on;
    const draft = await me.coverLetterDrafts.insert({ name: 'Quellgrund', template_id: 'modern' });
    expect(draft).toMatchObject({ version: 1, template_id: 'modern' });
    const saved = await me.coverLetterDrafts.update(draft, { content: { opening: 'Hello' } });
    expect(saved.version).toBe(2);
    const stale = me.coverLetterDrafts.update(draft, { content: { opening: 'Goodbye' } });
    expect(await thrownBy(stale)).toMatchObject({ code: 'conflict', details: { current_version: 2 } });
    expect((await me.coverLetterDrafts.get(draft.id)).content).toEqual({ opening: 'Hello' });
    const hidden = await me.coverLetterDrafts.update(draft, { is_active: false });
    expect(hidden).toMatchObject({ version: 2, is_active: false });
  });

  it('keeps its template, and knows only the documented ones', async () => {
    const { me } = on;
    const draft = await me.coverLetterDrafts.insert({ name: 'x' });
    expect(draft.template_id).toBe('formal');
    const other = me.coverLetterDrafts.update(draft, { template_id: 'modern' } as never);
    expect(await thrownBy(other)).toMatchObject({ code: 'invalid' });
    const odd = me.coverLetterDrafts.insert({ name: 'x', template_id: 'baroque' as never });
    expect(await thrownBy(odd)).toMatchObject({ code: 'invalid' });
  });

  it('is read whatever wrote it', () => {
    const old = { header: { companyName: 'K' }, opening: 'Hi', body: 'One.\n\nTwo.', closing: 'Bye' };
    expect(readLetterDraft(old)).toMatchObject({
      header: { companyName: 'K' },
      body: ['One.', 'Two.'],
      signature: '',
    });
    expect(readLetterDraft('scribble')).toMatchObject({ header: null, body: [] });
    expect(readLetterSettings({ tone: 'CASUAL', length: 'novel' })).toEqual({
      tone: 'casual',
      length: 'standard',
      culture: 'corporate',
    });
  });
});

describe('the profile', () => {
  it('is there from the start, can be changed and mended', async () => {
    const { backend } = on;
    const { client, userId } = await backend.signUp();
    const me = withUser(client, userId);
    const mine = await me.profile.get();
    expect(mine).toMatchObject({ id: me.userId, email: expect.stringContaining('@') });
    expect(await me.profile.update({ first_name: 'Ada', city: 'Oslo' })).toMatchObject({
      first_name: 'Ada',
      city: 'Oslo',
    });
    expect(await thrownBy(me.profile.update({ email: 'x@example.test' } as never))).toMatchObject({
      code: 'invalid',
    });
    await backend.sql('delete from public.profiles where id = $1', [me.userId]);
    expect(await thrownBy(me.profile.get())).toMatchObject({ code: 'not_found' });
    expect(await me.profile.ensure()).toMatchObject({ id: me.userId });
  });
});

describe('rules that the database leaves to its clients', () => {
  it('hold for skills, certificates and names', async () => {
    const { me } = on;
    await me.skills.insert({ skill_name: 'Rye bread' });
    expect(await thrownBy(me.skills.insert({ skill_name: ' rye  BREAD ' }))).toMatchObject({
      code: 'duplicate',
    });
    const other = await me.skills.insert({ skill_name: 'Sourdough', skill_category: 'soft skills' as never });
    expect(other.skill_category).toBe('Soft Skills');
    expect(await thrownBy(me.skills.update(other.id, { skill_name: 'RYE BREAD' }))).toMatchObject({
      code: 'duplicate',
    });
    expect(await me.skills.update(other.id, { skill_name: 'sourdough' })).toMatchObject({
      skill_name: 'sourdough',
    });
    const certificate = { name: 'Hygiene', date_earned: '2024-01-01' };
    for (const wrong of [
      { ...certificate, expiration_date: '2023-01-01' },
      { ...certificate, does_not_expire: true, expiration_date: '2025-01-01' },
      { ...certificate, name: '  ' },
    ]) {
      expect(await thrownBy(me.certifications.insert(wrong))).toMatchObject({ code: 'invalid' });
    }
  });

  it('say in plain words what a constraint of the database means', async () => {
    const { me } = on;
    const school = { institution_name: 'NTNU', start_date: '2015-08-01' };
    expect(await thrownBy(me.education.insert(school))).toMatchObject({
      code: 'invalid',
      message: 'Give a degree or a field of study.',
      retryable: false,
    });
    const degree = { ...school, degree_type: 'BSc' };
    expect(await thrownBy(me.education.insert({ ...degree, gpa: 5 }))).toMatchObject({
      message: 'A GPA lies between 0 and 4.',
    });
    expect(
      await thrownBy(me.education.insert({ ...degree, education_level: 'guild' as never })),
    ).toMatchObject({ code: 'invalid' });
  });
});
