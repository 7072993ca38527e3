import { isIP } from 'node:net';
import type { Text } from '../kernel/text.ts';

/** What is read from, and where faults are collected. Each reader gives undefined when nothing is given. */
export type Readings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly faults: Text[];
};

export function readInteger(
  readings: Readings,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const text = given(readings, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= from && number <= to) return number;
  return wrong(readings, name, { zh: `${from} 到 ${to} 的整数`, en: `a whole number from ${from} to ${to}` });
}

const on = ['on', 'true', '1', 'yes'];
const off = ['off', 'false', '0', 'no'];

export function readSwitch(readings: Readings, name: string): boolean | undefined {
  const text = given(readings, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (on.includes(text) || off.includes(text)) return on.includes(text);
  return wrong(readings, name, { zh: 'on 或 off', en: 'on or off' });
}

/** Some of these, parted by commas; `on` is all of them and `off` none. */
export function readSome<Name extends string>(
  readings: Readings,
  name: string,
  names: readonly Name[],
): readonly Name[] | undefined {
  const text = given(readings, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (on.includes(text)) return names;
  if (off.includes(text)) return [];
  const said = text.split(',').map((each) => each.trim());
  const some = names.filter((each) => said.includes(each));
  if (said.every((each) => names.some((known) => known === each))) return some;
  const list = names.join(', ');
  return wrong(readings, name, { zh: `on、off，或 ${list} 中的几个`, en: `on, off, or some of ${list}` });
}

/** An address of one of these protocols. Its password, if it has one, is not shown. */
export function readUrl(readings: Readings, name: string, protocols: readonly string[]): string | undefined {
  const text = given(readings, name);
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  // A database on this machine may be named by its socket's folder instead of a host.
  const leadsSomewhere = url !== null && (url.hostname !== '' || url.searchParams.has('host'));
  if (leadsSomewhere && protocols.includes(url.protocol)) return text;
  const forms = protocols.map((protocol) => `${protocol}//…`);
  return wrong(readings, name, { zh: forms.join(' 或 '), en: forms.join(' or ') }, hidePassword(text));
}

/** A name of lower-case letters, digits and hyphens, as folders of cities have. */
export function readSlug(readings: Readings, name: string): string | undefined {
  const text = given(readings, name);
  if (text === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  return wrong(readings, name, {
    zh: '小写字母、数字和连字符',
    en: 'lower-case letters, digits and hyphens',
  });
}

/** Addresses and ranges (`10.0.0.0/8`), parted by commas. */
export function readAddresses(readings: Readings, name: string): readonly string[] | undefined {
  const text = given(readings, name);
  if (text === undefined) return undefined;
  const addresses = text.split(',').map((each) => each.trim());
  if (addresses.every(isRange)) return addresses;
  return wrong(readings, name, {
    zh: '逗号分隔的地址或网段，如 10.0.0.5,172.16.0.0/12',
    en: 'addresses or ranges parted by commas, such as 10.0.0.5,172.16.0.0/12',
  });
}

function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  return (
    version > 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

export function readLevel<Level extends string>(
  readings: Readings,
  name: string,
  levels: readonly Level[],
): Level | undefined {
  const text = given(readings, name);
  if (text === undefined) return undefined;
  const level = levels.find((known) => known === text);
  return level ?? wrong(readings, name, { zh: levels.join('、'), en: levels.join(', ') });
}

const given = ({ environment }: Readings, name: string): string | undefined =>
  environment[name]?.trim() || undefined;

function wrong(readings: Readings, name: string, allowed: Text, shown = given(readings, name)): undefined {
  readings.faults.push({
    zh: `${name}=${shown} 不可用，应为：${allowed.zh}`,
    en: `${name}=${shown} is not possible; allowed is: ${allowed.en}`,
  });
}

const hidePassword = (text: string): string => text.replace(/:[^:@/]*@/, ':…@');
