/** Parses JSON that is still arriving: what is open is closed, what is half said is left out. */
export function parsePartial(text: string): unknown {
  const from = text.search(/[{[]/);
  if (from === -1) return undefined;
  const json = text.slice(from);
  const { closers, inString, cut } = scan(json);
  const tail = inString ? '"' : '';
  for (const head of [json + tail, json.slice(0, cut)]) {
    const trimmed = head.replace(/[,:\s]+$/, '');
    try {
      return JSON.parse(trimmed + closers(trimmed));
    } catch {
      // A key without its value, half a word: the shorter text is tried next.
    }
  }
  return undefined;
}

function scan(json: string) {
  let inString = false;
  let cut = 0;
  const state = { open: '' };
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at] ?? '';
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === '{') state.open += '}';
    else if (char === '[') state.open += ']';
    else if (char === '}' || char === ']') state.open = state.open.slice(0, -1);
    // Up to here every member is whole.
    if (char === ',' || char === '{' || char === '[') cut = char === ',' ? at : at + 1;
  }
  return { closers: closersOf, inString, cut };
}

/** What closes the brackets that a text leaves open. */
function closersOf(json: string): string {
  let closers = '';
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at] ?? '';
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') closers = `}${closers}`;
    else if (char === '[') closers = `]${closers}`;
    else if (char === '}' || char === ']') closers = closers.slice(1);
  }
  return closers;
}
