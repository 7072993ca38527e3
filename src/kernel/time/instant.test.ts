import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createZone,
  formatMoment,
  instantOf,
  momentOf,
  parseInstant,
  parseMoment,
  toInstant,
  toMoment,
} from './instant.ts';

const shanghai = createZone('Asia/Shanghai');
const milliseconds = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2075, 0, 1) });

describe('zones', () => {
  test('an instant becomes the wall clock of the city, seconds cut off', () => {
    expect(formatMoment(momentOf(shanghai, '2022-06-30T01:30:59.999Z'))).toBe('2022-06-30T09:30');
    expect(formatMoment(momentOf(shanghai, '2022-06-30T09:30:00+08:00'))).toBe('2022-06-30T09:30');
    expect(instantOf(shanghai, parseMoment('2022-06-30T09:30'))).toBe('2022-06-30T01:30:00Z');
  });

  test('summer time of an old record is honoured: China kept it until 1991', () => {
    expect(formatMoment(momentOf(shanghai, '1988-07-01T00:00:00Z'))).toBe('1988-07-01T09:00');
    expect(instantOf(shanghai, parseMoment('1988-07-01T09:00'))).toBe('1988-07-01T00:00:00Z');
  });

  test.each(['Asia/Shanghai', 'Asia/Urumqi', 'America/New_York', 'Asia/Kathmandu', 'UTC'])(
    'conversion in %s agrees with Temporal and comes back',
    (id) => {
      const zone = createZone(id);
      fc.assert(
        fc.property(milliseconds, (instant) => {
          const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(id);
          const moment = toMoment(zone, instant);
          expect(formatMoment(moment)).toBe(local.toPlainDateTime().toString({ smallestUnit: 'minute' }));
          expect(toMoment(zone, toInstant(zone, moment))).toBe(moment);
        }),
      );
    },
  );

  test('a zone nobody knows is refused', () => {
    expect(() => createZone('Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('reading instants', () => {
  test('the common shapes read as Temporal reads them', () => {
    fc.assert(
      fc.property(milliseconds, fc.integer({ min: -719, max: 719 }), (instant, shift) => {
        const zulu = Temporal.Instant.fromEpochMilliseconds(instant);
        expect(parseInstant(zulu.toString({ smallestUnit: 'millisecond' }))).toBe(instant);
        const sign = shift < 0 ? '-' : '+';
        const [hours, minutes] = [Math.floor(Math.abs(shift) / 60), Math.abs(shift) % 60];
        const offset = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        const text = zulu.toString({ timeZone: offset, smallestUnit: 'second' });
        expect(parseInstant(text)).toBe(Temporal.Instant.from(text).epochMilliseconds);
      }),
    );
  });

  test.each([
    '2022-06-30T09:30:00',
    '2022-06-30',
    '2022-02-30T09:30:00+08:00',
    '2022-06-30T25:30:00+08:00',
    '2022-06-30T09:61:00.000Z',
    '2o22-06-30T09:30:00+08:00',
    'today',
    '',
  ])('%j is no instant', (text) => {
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: 'time.not-a-date' }));
  });

  test.each(['2022-06-31T09:30', '2022-06-30T24:00', '2022-06-30 09:30', '2022-06-30T09:30Z'])(
    '%j is no local time',
    (text) => {
      expect(() => parseMoment(text)).toThrow(expect.objectContaining({ code: 'time.not-a-date' }));
    },
  );
});
