const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Standard base64 (RFC 4648, 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    for (const shift of [18, 12, 6, 0]) text += letters[(group >> shift) & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing);
}

/** Null for what is no base64. One value has one text only, so that nothing signed can be written in two ways. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const bytes: number[] = [];
  const bare = text.replace(/={1,2}$/, '');
  for (let at = 0; at < bare.length; at += 4) {
    let group = 0;
    for (let place = 0; place < 4; place += 1) {
      const letter = bare[at + place] ?? 'A';
      const value = letters.indexOf(letter);
      if (value < 0) return null;
      group = (group << 6) | value;
    }
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255);
  }
  const whole = Uint8Array.from(bytes.slice(0, Math.floor((bare.length * 3) / 4)));
  return toBase64(whole) === text ? whole : null;
}
