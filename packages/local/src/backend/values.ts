// How values leave the database. Lite hands out Postgres' own text for timestamps and some numerics;
// the hosted service answers with what to_json prints. The SDK should see one form.

/** `2026-11-22 11:33:50.6+00` as `2026-11-22T11:33:50.6+00:00`; infinity and BC dates stay as they are. */
export function timestamp(text: string): string {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d(?::\d\d){0,2})?$/.exec(text);
  if (!parts) return text;
  const [, date, time, zone = ''] = parts;
  return `${date}T${time}${zone.length === 3 ? `${zone}:00` : zone}`;
}

/** A number when it fits one (3.50 -> 3.5); the exact text when it does not. */
export function numeric(text: string): number | string {
  const value = Number(text);
  const digits = text.replace(/^-?0*\.?0*|\.|-/g, '').length;
  return Number.isFinite(value) && digits <= 15 ? value : text;
}

/** By the type's OID. */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  1114: timestamp,
  1184: timestamp,
  1700: numeric,
};
