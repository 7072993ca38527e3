/** One day on which something falls due. */
export type DueDay = {
  /** The same for the same thing, also when its day or words change. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Grows whenever something about it has changed, where that is counted. */
  readonly sequence?: number;
  /** It is settled: a program that has it strikes it out. */
  readonly calledOff?: boolean;
};

/**
 * A calendar that programs subscribe to (RFC 5545): whole days, nothing that blocks time.
 *
 * @param stamp when it was made, as ISO 8601 in UTC
 */
export function writeCalendar(name: string, days: readonly DueDay[], stamp: string): string {
  const made = stamp.replaceAll(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yingshang//Days of an office//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description, sequence = 0, calledOff = false }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${made}`,
      `SEQUENCE:${sequence}`,
      `STATUS:${calledOff ? 'CANCELLED' : 'CONFIRMED'}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function escaped(words: string): string {
  return words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

const mostOctets = 75;

/** A line has at most 75 octets; what is longer goes on behind a blank. No character is cut in two. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const length = new TextEncoder().encode(sign).length;
    if (octets + length > mostOctets) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += length;
  }
  return [...lines, part];
}
