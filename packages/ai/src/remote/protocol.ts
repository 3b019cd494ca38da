import type { Generated } from '../model/language-model.ts';
import type { ModelErrorCode } from '../model/model-error.ts';

/** Version of what client and server say to each other. */
export const REMOTE_PROTOCOL = 1;

/** Body of the POST. The server adds its key and its budget; the JWT in the header tells whose. */
export type RemoteRequest = {
  protocol: typeof REMOTE_PROTOCOL;
  name: string;
  instructions: string;
  input: string;
  schema: Record<string, unknown>;
  max_output_tokens: number | null;
};

/** Body of an answer with an error status. */
export type RemoteRefusal = { code: ModelErrorCode; message?: string; opens_at?: string };

/** One line of the answer, which is newline-delimited JSON: text as it arrives, then how it ended. */
export type RemoteEvent =
  | { type: 'delta'; text: string }
  | ({ type: 'done' } & Omit<Generated<unknown>, 'value'>)
  | { type: 'error'; code: ModelErrorCode };
