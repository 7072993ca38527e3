/**
 * The identifier of an electronic certificate (GB/T 36904): the root, then type, issuer, serial, three digits of
 * version, and a check character over those four without their dots, by ISO 7064 MOD 37,36.
 */
const root = '1.2.156.3005.2';
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export type IdentifierParts = {
  readonly type: string;
  readonly issuer: string;
  readonly serial: string;
  readonly version: number;
};

export function certificateIdentifier({ type, issuer, serial, version }: IdentifierParts): string {
  const parts = [type, issuer, serial, String(version).padStart(3, '0')];
  return [root, ...parts, checkCharacter(parts.join(''))].join('.');
}

/** The parts of an identifier; null for what is none, or whose check character is wrong. */
export function parseIdentifier(text: string): IdentifierParts | null {
  const match = /^1\.2\.156\.3005\.2\.([0-9A-Z]+)\.([0-9A-Z]+)\.([0-9A-Z]+)\.(\d{3})\.([0-9A-Z])$/.exec(text);
  if (match === null) return null;
  const [, type = '', issuer = '', serial = '', version = '', check = ''] = match;
  if (checkCharacter(type + issuer + serial + version) !== check) return null;
  return { type, issuer, serial, version: Number(version) };
}

/** ISO/IEC 7064 MOD 37,36, a hybrid system over digits and capitals. */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError(`no character of an identifier: ${character}`);
    const sum = (product + value) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphabet[(37 - product) % 36] ?? '';
}

/** An id (UUID) as the serial of an identifier: 32 hexadecimal digits in capitals. */
export function serialOf(id: string): string {
  return id.replaceAll('-', '').toUpperCase();
}

/** The id behind a serial, or null. */
export function idOfSerial(serial: string): string | null {
  const match = /^([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})$/.exec(serial);
  return match === null ? null : match.slice(1).join('-').toLowerCase();
}
