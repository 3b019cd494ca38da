import { SNAPSHOT_MAX_LENGTH } from '@ats/capture/snapshot';
import * as z from 'zod/mini';

// zod builds its validators with new Function unless told not to; the extension's policy forbids that.
z.config({ jitless: true });

const text = (max: number) => z.string().check(z.maxLength(max));
const optionalText = (max: number) => z.optional(z.nullable(text(max)));
const webAddress = z.string().check(z.maxLength(2048), z.regex(/^https?:\/\//));

/** A captured posting: the columns of `jobs`, checked, nothing else. */
const unkeyedJob = z.strictObject({
  job_title: optionalText(500),
  company_name: optionalText(500),
  street_address: optionalText(500),
  city_name: optionalText(200),
  state_code: optionalText(100),
  zipcode: optionalText(40),
  start_salary_range: z.optional(z.nullable(z.int().check(z.nonnegative()))),
  end_salary_range: z.optional(z.nullable(z.int().check(z.nonnegative()))),
  job_link: z.optional(z.nullable(webAddress)),
  application_deadline: z.optional(z.nullable(z.iso.date())),
  job_description: optionalText(200_000),
  industry: optionalText(200),
  job_type: optionalText(100),
  job_status: z.optional(z.literal('Interested')),
  meta: z.record(z.string(), z.unknown()),
});
/** With the key that tells it from all others, which the background adds. */
export type CapturedJob = z.infer<typeof unkeyedJob> & { dedupe_key: string };

/** What the card tells about a posting that was saved before. */
const known = z.object({ stage: z.string(), savedAt: z.iso.datetime() });

/** Names one click, chosen where it was made: sent again, it is known for the same. */
const clickId = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** A page as the script in it has written it down, for `captureSnapshot`. */
const page = { url: webAddress, snapshot: text(SNAPSHOT_MAX_LENGTH) };

/** What a click has saved; `kept` says where, in a sentence. */
const kept = { id: z.string(), known: z.nullable(known), kept: z.string() };

/** Fields that the page does not say. */
const missing = z.array(z.string());

const databaseRequest = z.object({
  method: z.enum(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE']),
  /** Path and query below the backend's origin; never an address of another host. */
  path: z.string().check(z.regex(/^\/(rest|auth|storage)\/v1\//), z.maxLength(16_000)),
  headers: z.record(z.string(), z.string()),
  /** Base64, since messages between contexts are JSON in Chrome. */
  body: z.nullable(z.string()),
});
const databaseAnswer = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.nullable(z.string()),
});

const signIn = z.object({
  /** An origin; the extension's own page has read it. */
  url: z.string().check(z.regex(/^(https:\/\/[^/]+|http:\/\/localhost(:\d+)?)$/), z.maxLength(300)),
  key: text(2000).check(z.minLength(1)),
  email: text(320).check(z.minLength(1)),
  password: text(1000).check(z.minLength(1)),
  /** A new account instead of an old one. */
  create: z.boolean(),
});

const nothing = z.object({});

/** `page`: the script that a click put into a tab. `extension`: a page of the extension's own. */
type Sender = 'page' | 'extension';

const message = <Request extends z.ZodMiniType, Response extends z.ZodMiniType>(
  from: Sender,
  request: Request,
  response: Response,
) => ({ from, request, response });

/** Every message there is: who may send it, and the shapes of question and answer. */
export const PROTOCOL = {
  /** Reads a page and keeps the posting on it, as below; null when it is none. */
  'capture/page': message(
    'page',
    z.object({ id: clickId, ...page }),
    z.nullable(z.object({ ...kept, title: z.string(), company: z.string(), missing })),
  ),
  /** Keeps what the person selected. The answer comes when it stands in the outbox, durably. */
  'capture/save': message('page', z.object({ id: clickId, job: unkeyedJob }), z.object(kept)),
  /** Takes a capture back, unless it was not there any more, or was there before and stays. */
  'capture/undo': message(
    'page',
    z.object({ id: z.string() }),
    z.object({ outcome: z.enum(['undone', 'gone', 'stays']) }),
  ),
  /** Opens the panel (Firefox: a tab) on a captured posting. */
  'panel/open': message('page', z.object({ id: z.string() }), nothing),
  /** The posting on a page; null when it is none. Changes nothing. */
  'page/read': message('extension', z.object(page), z.object({ job: z.nullable(unkeyedJob), missing })),
  /** Makes sure that the database's document is there. */
  'database/wake': message('extension', nothing, nothing),
  /** The key that clients of the database in this browser go by; opens it. */
  'database/key': message('extension', nothing, z.object({ anonKey: z.string() })),
  /** One request to the backend in this browser. */
  'database/fetch': message('extension', databaseRequest, databaseAnswer),
  /** Brings what waits in the outbox into the database. */
  'database/drain': message(
    'extension',
    nothing,
    z.object({ left: z.array(z.object({ id: z.string(), trouble: z.string() })) }),
  ),
  /** Takes back a captured job that is in the database already. */
  'database/remove-job': message('extension', z.object({ place: z.string(), jobId: z.int() }), nothing),
  /** Signs in on a server of the person's own, where jobs are kept from then on. `confirm`: a mail has to be answered first. */
  'server/sign-in': message('extension', signIn, z.object({ confirm: z.boolean() })),
  /** A token that is good now. `stale` is one that the server has just refused. */
  'server/token': message(
    'extension',
    z.object({ userId: z.uuid(), stale: z.nullable(z.string()) }),
    z.object({ token: z.string() }),
  ),
  /** Keeps jobs in this browser again. `bringHere`: so does what still waits for the server. */
  'server/sign-out': message('extension', z.object({ bringHere: z.boolean() }), nothing),
} as const;

export type Protocol = typeof PROTOCOL;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type ResponseOf<Name extends MessageName> = z.infer<Protocol[Name]['response']>;
