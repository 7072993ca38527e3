import { resolve } from 'node:path';
import type { Text } from '../kernel/text.ts';
import type { OuterProvider } from '../usecases/sessions/sign-in-provider.ts';
import {
  type Readings,
  readAddresses,
  readInteger,
  readLevel,
  readSlug,
  readSome,
  readSwitch,
  readUrl,
} from './config-values.ts';
import { readProviders } from './sign-in-providers.ts';
import { StartError } from './start-error.ts';

/** Everything the environment may say, read once. Nothing else in the product looks at the environment. */
export type Config = {
  /** Where the web is served; default 8080. */
  readonly port: number;
  /** The address that is listened on; default this machine only. */
  readonly host: string;
  /** The address people use, without a slash at its end; default made of host and port. */
  readonly publicUrl: string;
  /** Where the embedded database and this installation's keys lie; absolute. */
  readonly dataFolder: string;
  /** The folders of cities, calendars and code lists; absolute. */
  readonly factsFolder: string;
  /** Null starts the embedded database; else the owner's and the product's logins on another server. */
  readonly database: { readonly ownerUrl: string; readonly appUrl: string } | null;
  /** The city's folder name under `factsFolder`. */
  readonly city: string;
  /** Whether there are demonstration accounts; default only with the embedded database. */
  readonly demonstration: boolean;
  /** Whether the outside parties are played by a process of ours; default as `demonstration`. */
  readonly sandbox: boolean;
  /** Where the outside parties listen; 0 takes any free port. */
  readonly sandboxPort: number;
  readonly logLevel: LogLevel;
  /** Through which server e-mail goes out, and from whom; null: none does. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Which gateway takes text messages (docs/messages.md), and the key it knows us by; null: none does. */
  readonly sms: { readonly url: string; readonly key: string } | null;
  /** 32 bytes that wrap the keys of persons; null has them made and kept in the data folder. */
  readonly masterKey: Uint8Array | null;
  /** Where people may sign in from beside our own provider. */
  readonly providers: readonly OuterProvider[];
  /** Addresses or ranges of the proxies in front of us, whose word on where a request comes from is taken. */
  readonly proxies: readonly string[];
  /** What signs heads of the log; null has a key made and kept in the data folder. */
  readonly logKey: { readonly seed: Uint8Array } | { readonly program: string } | null;
  /** Where the national algorithms are used: SM2 beside the usual under heads, SM2 on certificates, SM4 for what is personal. */
  readonly nationalAlgorithms: readonly NationalUse[];
};

export const nationalUses = ['heads', 'certificates', 'sealing'] as const;
export type NationalUse = (typeof nationalUses)[number];

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Ours by prefix, but for the tests alone. */
const testPrefix = 'YINGSHANG_TEST_';

const root = resolve(import.meta.dirname, '..', '..');

/** Every variable there is. */
const variables = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'YINGSHANG_DATA',
  'YINGSHANG_FACTS',
  'YINGSHANG_CITY',
  'YINGSHANG_DEMO',
  'YINGSHANG_SANDBOX',
  'YINGSHANG_SANDBOX_PORT',
  'YINGSHANG_PUBLIC_URL',
  'YINGSHANG_LOG_LEVEL',
  'YINGSHANG_MASTER_KEY',
  'YINGSHANG_PROVIDERS',
  'YINGSHANG_PROXIES',
  'YINGSHANG_LOG_KEY',
  'YINGSHANG_LOG_SIGNER',
  'YINGSHANG_NATIONAL_ALGORITHMS',
  'YINGSHANG_SMTP_URL',
  'YINGSHANG_MAIL_FROM',
  'YINGSHANG_SMS_URL',
  'YINGSHANG_SMS_KEY',
] as const;

/**
 * Reads the environment. Throws one StartError that lists every fault: the variable, its value, and what
 * is allowed. An empty value counts as not given. Paths are relative to `folder`, the clone by default.
 */
export function readConfig(environment: Environment, folder: string = root): Config {
  const faults: Text[] = [];
  const given: Readings = { environment, faults };
  const port = readInteger(given, 'PORT', { from: 1, to: 65_535 }) ?? 8080;
  const host = value(environment, 'HOST') ?? '127.0.0.1';
  const ownerUrl = readUrl(given, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const appUrl = readUrl(given, 'DATABASE_APP_URL', ['postgres:', 'postgresql:']);
  if (appUrl !== undefined && ownerUrl === undefined) faults.push(appUrlAlone);
  const demonstration = readSwitch(given, 'YINGSHANG_DEMO') ?? ownerUrl === undefined;
  const providersFile = value(environment, 'YINGSHANG_PROVIDERS');
  const providers = providersFile === undefined ? [] : readProviders(resolve(folder, providersFile));
  if (!isList(providers)) faults.push(providers);
  const config: Config = {
    port,
    host,
    publicUrl:
      withoutSlash(readUrl(given, 'YINGSHANG_PUBLIC_URL', ['http:', 'https:'])) ?? ownUrl(host, port),
    dataFolder: resolve(folder, value(environment, 'YINGSHANG_DATA') ?? 'var'),
    factsFolder: resolve(folder, value(environment, 'YINGSHANG_FACTS') ?? 'data'),
    database: ownerUrl === undefined ? null : { ownerUrl, appUrl: appUrl ?? ownerUrl },
    city: readSlug(given, 'YINGSHANG_CITY') ?? 'xuchang',
    demonstration,
    sandbox: readSwitch(given, 'YINGSHANG_SANDBOX') ?? demonstration,
    sandboxPort: readInteger(given, 'YINGSHANG_SANDBOX_PORT', { from: 0, to: 65_535 }) ?? 0,
    mail: readMail(given),
    sms: readSms(given),
    logLevel: readLevel(given, 'YINGSHANG_LOG_LEVEL', logLevels) ?? 'warn',
    masterKey: readKey(given, 'YINGSHANG_MASTER_KEY') ?? null,
    providers: isList(providers) ? providers : [],
    proxies: readAddresses(given, 'YINGSHANG_PROXIES') ?? [],
    logKey: readLogKey(given),
    nationalAlgorithms: readSome(given, 'YINGSHANG_NATIONAL_ALGORITHMS', nationalUses) ?? [],
  };
  faults.push(...unknownVariables(environment));
  if (faults.length > 0) throw new StartError(listing(faults));
  return config;
}

/** A program elsewhere goes before a key that is given: whoever names both is told so. */
function readLogKey(given: Readings): Config['logKey'] {
  const program = value(given.environment, 'YINGSHANG_LOG_SIGNER');
  const seed = readKey(given, 'YINGSHANG_LOG_KEY');
  if (program !== undefined && seed !== undefined) given.faults.push(twoLogKeys);
  if (program !== undefined) return { program };
  return seed === undefined ? null : { seed };
}

const twoLogKeys: Text = {
  zh: 'YINGSHANG_LOG_KEY 和 YINGSHANG_LOG_SIGNER 只能给出一个',
  en: 'Only one of YINGSHANG_LOG_KEY and YINGSHANG_LOG_SIGNER may be given',
};

function readMail(given: Readings): Config['mail'] {
  const url = readUrl(given, 'YINGSHANG_SMTP_URL', ['smtp:', 'smtps:']);
  const from = value(given.environment, 'YINGSHANG_MAIL_FROM');
  if (url !== undefined && from === undefined) given.faults.push(fromMissing);
  return url === undefined || from === undefined ? null : { url, from };
}

function readSms(given: Readings): Config['sms'] {
  const url = withoutSlash(readUrl(given, 'YINGSHANG_SMS_URL', ['https:', 'http:']));
  const key = value(given.environment, 'YINGSHANG_SMS_KEY');
  if (url !== undefined && key === undefined) given.faults.push(smsKeyMissing);
  return url === undefined || key === undefined ? null : { url, key };
}

const fromMissing: Text = {
  zh: '给出了 YINGSHANG_SMTP_URL，还需要 YINGSHANG_MAIL_FROM（发件人，如 营商 <notice@example.cn>）',
  en: 'With YINGSHANG_SMTP_URL, YINGSHANG_MAIL_FROM is needed too: the sender, such as Yingshang <notice@example.cn>',
};
const smsKeyMissing: Text = {
  zh: '给出了 YINGSHANG_SMS_URL，还需要 YINGSHANG_SMS_KEY（短信网关的密钥）',
  en: 'With YINGSHANG_SMS_URL, YINGSHANG_SMS_KEY is needed too: the gateway’s key',
};

const value = (environment: Environment, name: string): string | undefined =>
  environment[name]?.trim() || undefined;

const withoutSlash = (url: string | undefined): string | undefined => url?.replace(/\/+$/, '');

/** Listening everywhere is no address to go to. */
function ownUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

const isList = (given: readonly OuterProvider[] | Text): given is readonly OuterProvider[] =>
  Array.isArray(given);

const keyBytes = 32;

/** A key is never shown, not even when it is wrong. */
function readKey({ environment, faults }: Readings, name: string): Uint8Array | undefined {
  const text = value(environment, name);
  if (text === undefined) return undefined;
  const key = Buffer.from(text, 'base64');
  if (key.length === keyBytes) return new Uint8Array(key);
  faults.push({
    zh: `${name} 不可用，应为：${keyBytes} 个随机字节的 base64（例如 openssl rand -base64 ${keyBytes} 的输出）`,
    en: `${name} is not possible; allowed is: ${keyBytes} random bytes in base64 (such as openssl rand -base64 ${keyBytes} prints)`,
  });
  return undefined;
}

function unknownVariables(environment: Environment): Text[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('YINGSHANG_') && !name.startsWith(testPrefix))
    .filter((name) => !variables.some((known) => known === name))
    .sort()
    .map((name) => {
      const near = nearest(name);
      return {
        zh: `没有 ${name} 这个变量${near === undefined ? `，可用的有 ${variables.join('、')}` : `，是否指 ${near}？`}`,
        en: `There is no variable ${name}${near === undefined ? `; there are ${variables.join(', ')}` : `; is ${near} meant?`}`,
      };
    });
}

function nearest(name: string): string | undefined {
  const ranked = variables
    .map((known) => ({ known, distance: editDistance(name, known) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= 4 ? best.known : undefined;
}

/** How many letters must be added, removed or changed to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const appUrlAlone: Text = {
  zh: '给出了 DATABASE_APP_URL 却没有 DATABASE_URL：两者须指向同一个数据库',
  en: 'DATABASE_APP_URL is given without DATABASE_URL: both must name the same database',
};

const listing = (faults: readonly Text[]): Text => ({
  zh: ['环境变量有误：', ...faults.map(({ zh }) => `  · ${zh}`)].join('\n'),
  en: ['The environment is not right:', ...faults.map(({ en }) => `  · ${en}`)].join('\n'),
});
