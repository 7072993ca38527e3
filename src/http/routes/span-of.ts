import type { Span } from '../../usecases/files/read-file.ts';

/**
 * The one part of a file that a `Range` header asks for (RFC 9110 §14.1.2). Null where the whole is to be sent:
 * none is asked for, several are, or the header is none. `unfit` where it lies outside the file.
 */
export function spanOf(header: string | undefined, size: number): Span | 'unfit' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec((header ?? '').replaceAll(' ', ''));
  if (match === null) return null;
  const [from, to] = [match[1] ?? '', match[2] ?? ''];
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Number(to);
    return length === 0 ? 'unfit' : { first: Math.max(0, size - length), last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= size ? 'unfit' : { first, last };
}
