import { refuse } from '../../kernel/errors/index.ts';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of characters that no text holds: control characters other than tab, line and page breaks. */
function isProse(text: string): boolean {
  let control = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      (code < 0x20 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13) ||
      code === 0xfffd
    )
      control += 1;
  }
  return control <= text.length / 1000;
}

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte order mark, or GB18030 as older Chinese software
 * writes it. Refuses with `plan.not-text` what is no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null;
  if (utf16 !== null) {
    const text = decoded(bytes, utf16);
    if (text !== null && isProse(text)) return text;
    throw refuse('plan.not-text');
  }
  const text = decoded(bytes, 'utf-8');
  if (text !== null) {
    if (isProse(text)) return text;
    throw refuse('plan.not-text');
  }
  const chinese = decoded(bytes, 'gb18030');
  if (
    chinese !== null &&
    isProse(chinese) &&
    (chinese.match(/[\u4e00-\u9fff，。、]/g)?.length ?? 0) * 4 >= chinese.trim().length
  )
    return chinese;
  throw refuse('plan.not-text');
}
