import { spawn } from 'node:child_process';

/** The end-to-end specs in real Electron: the harness fails loudly where its binary cannot start. */
const specs = spawn('npx', ['--no-install', 'playwright', 'test', '--workers=1', '--reporter=list'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ORTAQ_E2E: 'electron' },
});
specs.on('close', (code) => {
  process.exitCode = code ?? 1;
});
