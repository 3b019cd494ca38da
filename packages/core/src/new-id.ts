/** The time of the last id, and how many were made in that millisecond: ids of one process stand in their order. */
let last = 0;
let count = 0;

/**
 * A UUID that sorts by when it was made (RFC 9562, version 7, with a counter as in its section 6.2), so that rows
 * saved together come back in the order they were given in.
 */
export function newId(): string {
  const now = Date.now();
  count = now > last ? 0 : count + 1;
  last = count > 0xfff ? last + 1 : Math.max(now, last);
  count &= 0xfff;
  const time = last.toString(16).padStart(12, '0');
  const random = crypto.randomUUID().slice(19);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${random}`;
}
