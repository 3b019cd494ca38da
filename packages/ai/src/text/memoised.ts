/** A reader that remembers what it read: the same rows are held against many statements. */
export function memoised<T>(read: (text: string) => T, most = 2000): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, found);
    return found;
  };
}
