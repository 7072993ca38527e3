import type { DocumentCheck } from '../../api/types.ts';

/** What the city says of a PDF's signature; null where it cannot be asked. */
export async function checkFile(file: File): Promise<DocumentCheck | null> {
  try {
    const answer = await fetch('/api/certificates/check', {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', 'x-requested-with': 'yingshang' },
      body: file,
    });
    return answer.ok ? ((await answer.json()) as DocumentCheck) : null;
  } catch {
    return null;
  }
}
