import { captureSnapshot, toUnkeyedJob } from '@ats/capture';
import { PROTOCOL, type RequestOf, type ResponseOf } from '../messages/protocol.ts';

/**
 * Reads the posting on a page, in a document of the extension's own: nothing of the page runs there, and nothing is
 * loaded.
 */
export async function readPage({ url, snapshot }: RequestOf<'page/read'>): Promise<ResponseOf<'page/read'>> {
  const result = captureSnapshot(snapshot, url);
  const { posting, kind, missing } = result;
  if (!posting || (kind !== 'posting' && kind !== 'expired')) return { job: null, missing: [] };
  // What comes out of a page is held against the same rules as what comes in.
  const read = PROTOCOL['page/read'].response.safeParse({ job: toUnkeyedJob(result), missing });
  if (!read.success) throw new Error('ATS could not read this page.');
  return read.data;
}
