import { createHandler } from './handler.ts';
import { readSettings } from './settings.ts';

// The part of Supabase's runtime that is used here.
declare const Deno: {
  env: { get(name: string): string | undefined };
  serve(handler: (request: Request) => Promise<Response>): unknown;
};

Deno.serve(createHandler(readSettings((name) => Deno.env.get(name))));
