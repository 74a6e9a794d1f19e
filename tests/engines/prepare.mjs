// Before the tests in other engines: Firefox and WebKit have to be there. As root on Debian they are
// installed; elsewhere a sentence says what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const commands = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
};

const missing = () =>
  Object.entries(commands).filter(
    ([command]) => spawnSync('which', [command], { stdio: 'ignore' }).status !== 0,
  );

const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
if (missing().length > 0 && mayInstall) {
  const packages = missing().map(([, name]) => name);
  console.log(`Installing ${packages.join(', ')}`);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, { shell: true, stdio: 'inherit', env });
}
const left = missing();
if (left.length > 0) {
  const names = left.map(([command, name]) => `${command} (Debian's package ${name})`).join(', ');
  console.error(`The tests in three engines need ${names}: install it and try again.`);
  process.exitCode = 1;
}
