/** What takes a while, and how far it is; `value` from 0 to 1, left out when nobody knows. */
export function Progress({ label, value }: { readonly label: string; readonly value?: number }) {
  return (
    <div class="progress" role="status">
      <p class="soft">{label}</p>
      <progress aria-label={label} {...(value === undefined ? {} : { value })} />
    </div>
  );
}
