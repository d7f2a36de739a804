import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/doctor/check-settings.ts';
import { ConfigError } from '../../src/errors.ts';

const check = (environment: Record<string, string>, nodeVersion = '20.19.0'): string[] => [
  ...[
    ...checkSettings({
      environment,
      nodeVersion,
      variables: ['MINUTEGRAPH_CONTACT', 'NEO4J_URI', 'NEO4J_PASSWORD'],
      faultOf: (name, value) => (value === 'bad' ? new ConfigError(`${name} needs mending`) : null),
    }),
  ].map(({ verdict, text }) => `${verdict}: ${text}`),
];

describe('checkSettings', () => {
  it.each([
    ['18.20.4', 'wrong: Node 18.20.4 is too old: install 20.19 or newer'],
    ['20.18.9', 'wrong: Node 20.18.9 is too old: install 20.19 or newer'],
    ['20.19.0', 'ok: Node 20.19.0'],
    ['24.1.0', 'ok: Node 24.1.0'],
  ])('judges Node %s', (version, line) => {
    expect(check({}, version)[0]).toBe(line);
  });

  it('shows each variable but what is secret, and says which are not set', () => {
    const lines = check({ NEO4J_URI: 'bolt://me:mine@host:7687', NEO4J_PASSWORD: 'mine' });
    expect(lines).toContain('ok: NEO4J_URI is "bolt://…@host:7687"');
    expect(lines).toContain('ok: NEO4J_PASSWORD is set');
    expect(lines).toContain('ok: Not set, so as usual: MINUTEGRAPH_CONTACT');
    expect(lines.join()).not.toContain('mine');
  });

  it('names a faulty value, and a contact that no request can carry', () => {
    const lines = check({ NEO4J_URI: 'bad', MINUTEGRAPH_CONTACT: '(brackets)' });
    expect(lines).toContain('wrong: NEO4J_URI needs mending');
    expect(lines.join()).toMatch(/wrong: Pages cannot be fetched like this: the contact must be/);
  });

  it('tells what has no effect: names that are none, a password without a server, a proxy, unverified certificates', () => {
    const lines = check({
      NEO4J_PASSWORD: 'mine',
      MINUTEGRAPH_DATAS: './x',
      HTTPS_PROXY: 'http://proxy',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_EXTRA_CA_CERTS: '/absent.pem',
      HOME: '/',
    });
    expect(lines.filter((line) => line.startsWith('look'))).toEqual([
      'look: NEO4J_PASSWORD is set and has no effect: there is no NEO4J_URI',
      expect.stringContaining('MINUTEGRAPH_DATAS is set, but is no setting'),
      expect.stringContaining('HTTPS_PROXY is set, but'),
      expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED is 0, but'),
      'look: NODE_EXTRA_CA_CERTS names /absent.pem, which is not there',
    ]);
  });
});
