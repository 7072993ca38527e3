import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const faultsOf = (environment: Readonly<Record<string, string>>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('the environment', () => {
  test('may say nothing at all', () => {
    expect(readConfig({}, '/clone')).toEqual({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8080',
      dataFolder: '/clone/var',
      factsFolder: '/clone/data',
      database: null,
      city: 'xuchang',
      demonstration: true,
      sandbox: true,
      sandboxPort: 0,
      logLevel: 'warn',
      mail: null,
      sms: null,
      masterKey: null,
      providers: [],
      proxies: [],
      logKey: null,
      nationalAlgorithms: [],
    });
  });

  test('takes the national algorithms everywhere, nowhere, or where it is said', () => {
    const uses = (text: string) => readConfig({ YINGSHANG_NATIONAL_ALGORITHMS: text }).nationalAlgorithms;
    expect(uses('on')).toEqual(['heads', 'certificates', 'sealing']);
    expect(uses('off')).toEqual([]);
    expect(uses('sealing, heads')).toEqual(['heads', 'sealing']);
    for (const wrong of ['sm2', 'heads,', 'heads;sealing'])
      expect(() => readConfig({ YINGSHANG_NATIONAL_ALGORITHMS: wrong }), wrong).toThrow(/certificates/);
  });

  test('names proxies by address or range, and nothing else', () => {
    const proxies = (text: string) => readConfig({ YINGSHANG_PROXIES: text }).proxies;
    expect(proxies('10.0.0.5, 172.16.0.0/12,::1')).toEqual(['10.0.0.5', '172.16.0.0/12', '::1']);
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.5/', 'true', '10.0.0.5;10.0.0.6'])
      expect(faultsOf({ YINGSHANG_PROXIES: wrong }), wrong).toMatch(/YINGSHANG_PROXIES/);
  });

  test('names a mail server with a sender, and a gateway with its key', () => {
    const mail = { YINGSHANG_SMTP_URL: 'smtps://city:secret@mail.example', YINGSHANG_MAIL_FROM: 'a@b.cn' };
    expect(readConfig(mail).mail).toEqual({ url: 'smtps://city:secret@mail.example', from: 'a@b.cn' });
    expect(faultsOf({ YINGSHANG_SMTP_URL: 'smtp://mail.example' })).toContain('YINGSHANG_MAIL_FROM');
    const sms = { YINGSHANG_SMS_URL: 'https://sms.example/v1/', YINGSHANG_SMS_KEY: 'key' };
    expect(readConfig(sms).sms).toEqual({ url: 'https://sms.example/v1', key: 'key' });
    expect(faultsOf({ YINGSHANG_SMS_URL: 'https://sms.example' })).toContain('YINGSHANG_SMS_KEY');
    expect(faultsOf({ ...mail, YINGSHANG_SMTP_URL: 'mail.example' })).toContain('YINGSHANG_SMTP_URL');
  });

  test('is read whole', () => {
    const config = readConfig(
      {
        PORT: '9000',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://owner@db/yingshang',
        DATABASE_APP_URL: 'postgresql://app@db/yingshang',
        YINGSHANG_DATA: '/srv/data',
        YINGSHANG_FACTS: 'facts',
        YINGSHANG_CITY: 'example',
        YINGSHANG_DEMO: 'on',
        YINGSHANG_SANDBOX: 'off',
        YINGSHANG_SANDBOX_PORT: '0',
        YINGSHANG_PUBLIC_URL: 'https://yingshang.example/',
        YINGSHANG_LOG_LEVEL: 'info',
        YINGSHANG_MASTER_KEY: `${'AQID'.repeat(10)}AQI=`,
      },
      '/clone',
    );
    expect(config).toEqual({
      port: 9000,
      host: '0.0.0.0',
      publicUrl: 'https://yingshang.example',
      dataFolder: '/srv/data',
      factsFolder: '/clone/facts',
      database: { ownerUrl: 'postgres://owner@db/yingshang', appUrl: 'postgresql://app@db/yingshang' },
      city: 'example',
      demonstration: true,
      sandbox: false,
      sandboxPort: 0,
      logLevel: 'info',
      masterKey: new Uint8Array(Buffer.from(`${'AQID'.repeat(10)}AQI=`, 'base64')),
      mail: null,
      sms: null,
      providers: [],
      proxies: [],
      logKey: null,
      nationalAlgorithms: [],
    });
  });

  test('an empty value counts as not given', () => {
    expect(readConfig({ PORT: '', YINGSHANG_CITY: ' ' }, '/clone')).toEqual(readConfig({}, '/clone'));
  });

  test('a real database comes without demonstration, and with one login unless two are given', () => {
    const { database, demonstration, sandbox } = readConfig({ DATABASE_URL: 'postgres://o@db/y' });
    expect([demonstration, sandbox]).toEqual([false, false]);
    expect(database).toEqual({ ownerUrl: 'postgres://o@db/y', appUrl: 'postgres://o@db/y' });
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['DATABASE_URL', 'mysql://db/y'],
    ['DATABASE_URL', 'db'],
    ['YINGSHANG_CITY', '../etc'],
    ['YINGSHANG_DEMO', 'perhaps'],
    ['YINGSHANG_PUBLIC_URL', 'yingshang.example'],
    ['YINGSHANG_LOG_LEVEL', 'loud'],
    ['YINGSHANG_SANDBOX_PORT', '70000'],
  ])('%s=%s is refused with its name, its value and what is allowed, in both languages', (name, value) => {
    expect(faultsOf({ [name]: value })).toContain(`${name}=${value} 不可用，应为：`);
    expect(faultsOf({ [name]: value })).toContain(`${name}=${value} is not possible; allowed is:`);
  });

  test('a database may be reached by a socket', () => {
    const url = 'postgresql:///yingshang?host=/run/postgresql';
    expect(readConfig({ DATABASE_URL: url }).database?.ownerUrl).toBe(url);
  });

  test('every fault is told at once', () => {
    const faults = faultsOf({ PORT: 'x', YINGSHANG_LOG_LEVEL: 'y', YINGSHANG_NOTHING_LIKE_IT: 'z' });
    expect(faults).toMatch(/PORT=x.*YINGSHANG_LOG_LEVEL=y.*YINGSHANG_NOTHING_LIKE_IT/s);
  });

  test('a misspelt variable is refused with the one that was probably meant', () => {
    expect(faultsOf({ YINGSHANG_CTY: 'xuchang' })).toContain('YINGSHANG_CTY; is YINGSHANG_CITY meant?');
  });

  test('the variables of the tests are left alone', () => {
    expect(faultsOf({ YINGSHANG_TEST_DATABASE_URL: 'x' })).toBe('');
  });

  test('no password and no key is shown', () => {
    const faults = faultsOf({
      DATABASE_URL: 'http://user:hunter2@db/y',
      YINGSHANG_MASTER_KEY: 'swordfish',
    });
    expect(faults).toContain('DATABASE_URL=http://user:…@db/y');
    expect(faults).toContain('YINGSHANG_MASTER_KEY');
    expect(faults).not.toMatch(/hunter2|swordfish/);
  });

  test("the product's login alone is refused", () => {
    expect(faultsOf({ DATABASE_APP_URL: 'postgres://a@db/y' })).toContain('without DATABASE_URL');
  });
});
