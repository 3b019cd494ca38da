/** Gives the person a file, as a download. */
export function handFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own hold on the bytes soon after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
