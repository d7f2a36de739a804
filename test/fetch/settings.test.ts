import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { isLoopback, toSettings } from '../../src/fetch/settings.ts';

describe('toSettings', () => {
  it('refuses a pace that a real council does not get, and allows it on this machine', () => {
    expect(() => toSettings({ hosts: ['democracy.example.gov.uk'], paceMs: 249 })).toThrow(ConfigError);
    expect(() => toSettings({ hosts: ['democracy.example.gov.uk'], paceMs: 249 })).toThrow(
      /too fast for democracy\.example/,
    );
    expect(toSettings({ hosts: ['democracy.example.gov.uk'], paceMs: 250 }).paceMs).toBe(250);
    expect(toSettings({ hosts: ['127.0.0.1:4000'], paceMs: 0 }).paceMs).toBe(0);
    const route = { from: 'https://case.invalid', to: 'http://127.0.0.1:4000' };
    expect(toSettings({ hosts: ['case.invalid'], paceMs: 0, route }).paceMs).toBe(0);
    expect(() => toSettings({ hosts: ['case.invalid', 'www.example.org'], paceMs: 0, route })).toThrow(
      'www.example.org',
    );
  });

  it('refuses a route that does not lead to this machine', () => {
    const route = { from: 'https://case.invalid', to: 'https://example.org' };
    expect(() => toSettings({ hosts: ['case.invalid'], route })).toThrow('may only lead to this machine');
  });

  it('names every problem at once', () => {
    const wrong = () =>
      toSettings({ hosts: ['a b'], paceMs: Number.NaN, contact: 'a\r\nx: y', extraCa: 'no certificate' });
    for (const part of ['"a b" is not a host', 'no host', 'NaN ms', 'MINUTEGRAPH_CONTACT', 'not PEM']) {
      expect(wrong).toThrow(part);
    }
  });

  it('reads hosts as hosts are written', () => {
    expect([...toSettings({ hosts: ['Democracy.Example.GOV.uk', 'x.org:443', '[::1]:80'] }).hosts]).toEqual([
      'democracy.example.gov.uk',
      'x.org',
      '[::1]:80',
    ]);
  });
});

describe('isLoopback', () => {
  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '127.1.2.3:8080', '[::1]', '[::1]:4000'])(
    'knows %s',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );
  it.each(['127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1', '[::2]', '1270.0.0.1', ''])(
    'does not take %s for it',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
