/**
 * JSON as pages write it. What is broken is repaired where only one meaning is possible: comment and CDATA
 * wrappers and comments behind values, a trailing semicolon or comma, raw line breaks inside strings, quotes as
 * entities. Else undefined.
 */
export function parseJson(text: string): { data: unknown; repaired: boolean } | undefined {
  const trimmed = text.trim();
  // Names without quotes: no JSON but JavaScript, which nothing here mends.
  if (!trimmed || /^[[\s]*{\s*[\w$]/.test(trimmed)) return undefined;
  const plain = attempt(trimmed);
  if (plain) return { ...plain, repaired: false };
  const fixed = attempt(repair(trimmed));
  return fixed && { ...fixed, repaired: true };
}

function attempt(text: string): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function repair(text: string): string {
  let fixed = text
    .replace(/^(?:\s|<!--|\/\/|\/\*|<!\[CDATA\[|\*\/)+/, '')
    .replace(/(?:\s|-->|\/\/|\/\*|\]\]>|\*\/|;)+$/, '');
  if (!fixed.includes('"')) fixed = fixed.replace(/&quot;|&#0?34;/g, '"');
  return mendStrings(fixed);
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Walks the text once: escapes control characters in strings, drops commas before a closing bracket. */
function mendStrings(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (inString) {
      if (c === '\\') {
        const next = text[++i] ?? '';
        // `\'` and `\x` are no JSON escapes; the character alone is meant.
        out.push(/["\\/bfnrtu]/.test(next) ? `\\${next}` : next);
      } else if (c === '"' && !endsString(text, i)) out.push('\\"');
      else if (c === '"') {
        inString = false;
        out.push(c);
      } else out.push(c < ' ' ? (ESCAPES[c] ?? ' ') : c);
      // A comment, to the end of its line or of all.
    } else if (c === '/') i = text.indexOf('\n', i) >>> 0;
    else if (c === ',' && /^\s*[}\]]/.test(text.slice(i + 1, i + 50))) continue;
    else {
      if (c === '"') inString = true;
      out.push(c);
    }
  }
  return out.join('');
}

/** A quote ends its string when what follows continues the JSON: } ] : or a comma and another value. */
function endsString(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 60).trimStart();
  return after === '' || /^(?:[}\]:]|\/\/|,\s*(?:["{[\d\-tfn}\]/]|$))/.test(after);
}
