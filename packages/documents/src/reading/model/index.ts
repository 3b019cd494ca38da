import { LIMITS } from '../../extract/limits.ts';
import type { Reading } from '../lines/line.ts';
import type { Understood } from '../understand.ts';
import { Grounds, postsIn, schoolsIn, textOf } from './ground.ts';
import { mergedPosts, mergedProfile, mergedSchools } from './merge.ts';
import { answer, fenced, INSTRUCTIONS, type ModelReport, type ReadingModel } from './port.ts';

interface Asking {
  readonly model: ReadingModel;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a model for what the rules left open. Only quotes of the file are taken, and only where they stand
 * together; dates are read from their quotes by the same rules as ever. A model that fails costs nothing but
 * its help; a cancelled call throws the signal's reason.
 */
export async function withModel(
  understood: Understood,
  reading: Reading,
  { model, signal }: Asking,
): Promise<{ understood: Understood; report: ModelReport }> {
  const text = textOf(reading).slice(0, LIMITS.modelCharacters);
  const grounds = new Grounds(text);
  const tally = { taken: 0 };
  try {
    const { value } = await model.generate({
      instructions: INSTRUCTIONS,
      input: fenced(text),
      name: 'resume',
      schema: answer,
      signal,
    });
    const said = answer.parse(value);
    const [name, email, phone] = [said.name, said.email, said.phone].map(
      (each) => grounds.find(each)?.text ?? null,
    );
    const merged = {
      ...understood,
      profile: mergedProfile(
        understood.profile,
        { name: name ?? null, email: email ?? null, phone: phone ?? null },
        tally,
      ),
      employment: mergedPosts(understood.employment, postsIn(said, grounds), tally),
      education: mergedSchools(understood.education, schoolsIn(said, grounds), tally),
    };
    return { understood: merged, report: { taken: tally.taken, refused: grounds.refused, failure: null } };
  } catch (failure) {
    signal?.throwIfAborted();
    return { understood, report: { taken: 0, refused: grounds.refused, failure } };
  }
}
