import type { CallOptions } from './call.ts';
import { AtsError } from './errors.ts';
import type { Repeat } from './failure.ts';
import { request, rpc } from './request.ts';
import { assertOwnSession, type Scope } from './scope.ts';

interface FunctionCall {
  name: string;
  args: Record<string, unknown>;
  /** What the caller wanted, for the sentence when a service-role client asks. */
  what: string;
  repeat: Repeat;
}

/** Calls a database function that acts in the name of the signed-in user. */
export async function callFunction(
  scope: Scope,
  call: FunctionCall,
  options?: CallOptions,
): Promise<unknown> {
  assertOwnSession(scope, call.what);
  const init = {
    subject: call.name,
    operation: 'call',
    repeat: call.repeat,
    build: () => rpc(scope, call.name, call.args),
  };
  return (await request(scope, init, options)).data;
}

/** The row that a function returns; some servers wrap it in a list. */
export function returnedRow(data: unknown, name: string): Record<string, unknown> {
  const row: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof row === 'object' && row !== null) return row as Record<string, unknown>;
  throw new AtsError({ code: 'bad_answer', details: { table: name } });
}
