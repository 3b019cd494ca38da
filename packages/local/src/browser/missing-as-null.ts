/** Null in place of what the origin private file system does not have; any other failure stays one. */
export async function missingAsNull<T>(work: () => Promise<T>): Promise<T | null> {
  return work().catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  });
}
