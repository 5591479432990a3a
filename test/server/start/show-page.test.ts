import { expect, test } from 'vitest';
import { explainNoBrowser, type Surroundings } from '../../../server/start/show-page.ts';

function explain(environment: Surroundings['environment'], platform: NodeJS.Platform = 'linux') {
  return explainNoBrowser(7223, { environment, platform, userName: 'ada', hostName: 'rack-7' });
}

test('with a screen, on macOS, on Windows and inside it, the browser opens', () => {
  expect(explain({ DISPLAY: ':0' })).toBeNull();
  expect(explain({ WAYLAND_DISPLAY: 'wayland-0' })).toBeNull();
  expect(explain({ WSL_DISTRO_NAME: 'Debian' })).toBeNull();
  expect(explain({}, 'darwin')).toBeNull();
  expect(explain({}, 'win32')).toBeNull();
});

test('over ssh the tunnel to this machine is told, whatever screen it has', () => {
  const overSsh = { SSH_CONNECTION: '10.0.0.9 51234 10.0.0.7 22', DISPLAY: ':0' };

  expect(explain(overSsh)).toContain('"ssh -N -L 7223:127.0.0.1:7223 ada@10.0.0.7"');
  expect(explain(overSsh, 'darwin')).toContain('ssh -N -L');
  expect(explain({ SSH_CONNECTION: '10.0.0.9 51234 10.0.0.7 2222' })).toContain('7223 -p 2222 ada@');
});

test('without a screen the tunnel goes by the name of the machine', () => {
  expect(explain({})).toContain('"ssh -N -L 7223:127.0.0.1:7223 ada@rack-7"');
});
