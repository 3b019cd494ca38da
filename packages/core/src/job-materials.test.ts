import { describe, expect, it } from 'vitest';
import { resume } from '../tests/content.ts';
import { stage, thrownBy } from '../tests/people.ts';
import { readMaterials, type UserAts } from './index.ts';

const letter = {
  schema_version: 1 as const,
  header: null,
  greeting: null,
  sections: { opening: null, body: [], closing: null },
  signature: null,
  tone: null,
  length: null,
  culture: null,
};

async function materials(me: UserAts) {
  const job = await me.jobs.insert({ job_title: 'Baker' });
  const cv = await me.aiArtifacts.create({ kind: 'resume', content: resume(), title: 'First' });
  const cover = await me.aiArtifacts.create({ kind: 'cover_letter', content: letter });
  return { job, cv, cover };
}

describe.each(['pglite', 'postgres'] as const)('materials of a job on %s', (engine) => {
  const on = stage(engine);

  it('are selected slot by slot: the other one stays', async () => {
    const { me } = on;
    const { job, cv, cover } = await materials(me);
    expect(await me.jobMaterials.current(job.id)).toBeNull();
    await me.jobMaterials.attach(job.id, { resume: { artifactId: cv.id } });
    await me.jobMaterials.attach(job.id, { cover: { artifactId: cover.id } });
    expect(await me.jobMaterials.current(job.id)).toMatchObject({
      resume_artifact_id: cv.id,
      cover_artifact_id: cover.id,
    });
    await me.jobMaterials.attach(job.id, { resume: null });
    expect(await me.jobMaterials.current(job.id)).toMatchObject({
      resume_artifact_id: null,
      cover_artifact_id: cover.id,
    });
    expect(await me.currentMaterials.list({ where: { job_id: job.id } }).all()).toHaveLength(1);
  });

  it('remember what was sent, also after it is deleted', async () => {
    const { me } = on;
    const { job, cv } = await materials(me);
    const row = await me.jobMaterials.attach(
      job.id,
      { resume: { artifactId: cv.id } },
      { metadata: { via: 'mail' } },
    );
    await me.aiArtifacts.remove(cv.id);
    const kept = await me.jobMaterials.get(row.id);
    expect(kept).toMatchObject({ resume_artifact_id: null, metadata: { via: 'mail' } });
    expect(readMaterials(kept.metadata).resume?.artifact).toMatchObject({
      id: cv.id,
      kind: 'resume',
      name: 'First',
    });
    const gone = await thrownBy(me.jobMaterials.rollBack(job.id, row.id));
    expect(gone).toMatchObject({ code: 'missing_reference', details: { slot: 'resume' } });
  });

  it('roll back to an earlier selection, and say what stood at a time', async () => {
    const { me } = on;
    const { job, cv } = await materials(me);
    const second = await me.aiArtifacts.create({ kind: 'resume', content: resume(), title: 'Second' });
    const first = await me.jobMaterials.attach(job.id, { resume: { artifactId: cv.id } });
    const later = await me.jobMaterials.attach(job.id, { resume: { artifactId: second.id } });
    const back = await me.jobMaterials.rollBack(job.id, first.id);
    expect(back).toMatchObject({ resume_artifact_id: cv.id, metadata: { rolled_back_to: first.id } });
    expect((await me.jobMaterials.history(job.id)).map(({ id }) => id)).toEqual([
      back.id,
      later.id,
      first.id,
    ]);
    expect((await me.jobMaterials.asOf(job.id, later.created_at))?.id).toBe(later.id);
    expect((await me.jobMaterials.asOf(job.id, new Date(later.created_at)))?.id).toBe(later.id);
    expect(await me.jobMaterials.asOf(job.id, '2020-01-01')).toBeNull();
    const elsewhere = (await materials(me)).job.id;
    await expect(me.jobMaterials.rollBack(elsewhere, first.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lose nothing when two are attached at once', async () => {
    const { me } = on;
    const { job, cv, cover } = await materials(me);
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        me.jobMaterials.attach(
          job.id,
          n % 2 === 0 ? { resume: { artifactId: cv.id } } : { cover: { artifactId: cover.id } },
        ),
      ),
    );
    expect(await me.jobMaterials.current(job.id)).toMatchObject({
      resume_artifact_id: cv.id,
      cover_artifact_id: cover.id,
    });
    expect(await me.jobMaterials.history(job.id)).toHaveLength(10);
  });

  it('are attached once under the same id', async () => {
    const { me } = on;
    const { job, cv } = await materials(me);
    const id = crypto.randomUUID();
    const first = await me.jobMaterials.attach(job.id, { resume: { artifactId: cv.id } }, { id });
    expect(await me.jobMaterials.attach(job.id, { resume: { artifactId: cv.id } }, { id })).toEqual(first);
    expect(await me.jobMaterials.history(job.id)).toHaveLength(1);
  });

  it('refuse what does not belong there', async () => {
    const { me, other } = on;
    const { job, cv, cover } = await materials(me);
    const theirs = await materials(other);
    const attach = me.jobMaterials.attach;
    expect(await thrownBy(attach(job.id, { resume: { artifactId: cover.id } }))).toMatchObject({
      code: 'invalid',
      message: 'Only a resume can be attached there.',
    });
    expect(await thrownBy(attach(job.id, {}))).toMatchObject({ code: 'invalid' });
    expect(await thrownBy(attach(job.id, { resume: {} }))).toMatchObject({ code: 'invalid' });
    expect(await thrownBy(attach(job.id, { resume: { artifactId: 'x' } }))).toMatchObject({
      code: 'invalid',
    });
    expect(await thrownBy(attach(theirs.job.id, { resume: { artifactId: cv.id } }))).toMatchObject({
      code: 'not_found',
    });
    for (const id of [theirs.cv.id, crypto.randomUUID()]) {
      expect(await thrownBy(attach(job.id, { resume: { artifactId: id } }))).toMatchObject({
        code: 'missing_reference',
      });
    }
    expect(await me.jobMaterials.history(job.id)).toEqual([]);
  });
});
