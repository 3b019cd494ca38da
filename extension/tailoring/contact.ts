import type { UserAts } from '@ats/core';
import * as z from 'zod/mini';
import { LOCAL_ADDRESS } from '../database/address.ts';

const contact = z.object({ contact_email: z.string() });

/** The address that stands on the person's résumé; the database keeps the account's own in `email`. */
export async function keepContact(me: UserAts, email: string | null | undefined): Promise<void> {
  const { meta } = await me.profile.get();
  if (!email || contact.safeParse(meta).data?.contact_email === email) return;
  const before = typeof meta === 'object' && !Array.isArray(meta) ? meta : {};
  await me.profile.update({ meta: { ...before, contact_email: email } });
}

/** The same rows, with the person's own address instead of the one made up for this browser's account. */
export function withContact(me: UserAts): UserAts {
  const get: UserAts['profile']['get'] = async (options) => {
    const profile = await me.profile.get(options);
    if (profile.email !== LOCAL_ADDRESS) return profile;
    return { ...profile, email: contact.safeParse(profile.meta).data?.contact_email ?? '' };
  };
  return { ...me, profile: { ...me.profile, get } };
}
