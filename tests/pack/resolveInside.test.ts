import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveInside } from '../../electron/pack/resolveInside.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'inside-')));
  root = join(folder, 'pack');
  mkdirSync(join(root, 'media'), { recursive: true });
  writeFileSync(join(root, 'media', 'gate.png'), 'gate');
  writeFileSync(join(root, 'media', 'жер үй.png'), 'dugout');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'pack-two'));
  writeFileSync(join(folder, 'pack-two', 'other.txt'), 'other');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('resolveInside', () => {
  it.each([
    ['media/gate.png', ['media', 'gate.png']],
    ['media/%67ate.png', ['media', 'gate.png']],
    [`media/${encodeURIComponent('жер үй.png')}`, ['media', 'жер үй.png']],
    ['media', ['media']],
    ['media/not-there.png', ['media', 'not-there.png']],
    ['nowhere/at/all.png', ['nowhere', 'at', 'all.png']],
    ['media/gate.png/below', ['media', 'gate.png', 'below']],
    ['media/..gate', ['media', '..gate']],
  ])('finds %s inside', (path, steps) => {
    expect(resolveInside(root, path)).toEqual({ status: 'inside', path: join(root, ...steps) });
  });

  it.each([
    '../secret.txt',
    'media/../../secret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    'media/%2E%2E/%2E%2E/secret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    '//server/share',
    'C:/Windows/win.ini',
    'C:\\Windows\\win.ini',
    '\\\\server\\share',
    'media/gate.png::$DATA',
    'media/gate.png%00.txt',
    'media/%zz',
    'media//gate.png',
    'media/./gate.png',
    '.. /secret.txt',
    'media/gate.png.',
    'nul',
    'media/CON.png',
    '../pack-two/other.txt',
    '',
  ])('refuses %j with a reason', (path) => {
    const resolution = resolveInside(root, path);
    expect(resolution).toEqual({ status: 'refused', reason: expect.stringMatching(/\w/) });
  });

  it('decodes once only: %252e%252e is a name with percent signs, not a way up', () => {
    expect(resolveInside(root, '%252e%252e/secret.txt')).toEqual({
      status: 'inside',
      path: join(root, '%2e%2e', 'secret.txt'),
    });
  });

  it('refuses a symbolic link that leads out, as a file, as a folder and to nothing', () => {
    symlinkSync(join(folder, 'secret.txt'), join(root, 'media', 'file-link'));
    symlinkSync(folder, join(root, 'folder-link'));
    symlinkSync(join(folder, 'pack-two'), join(root, 'neighbour'));
    symlinkSync(join(folder, 'later'), join(root, 'dangling'));
    for (const path of [
      'media/file-link',
      'folder-link/secret.txt',
      'folder-link/new.txt',
      'neighbour/other.txt',
      'dangling',
    ]) {
      expect(resolveInside(root, path).status, path).toBe('refused');
    }
  });

  it('follows a symbolic link that stays inside, and a root that is itself a link', () => {
    symlinkSync(join(root, 'media', 'gate.png'), join(root, 'cover.png'));
    symlinkSync(root, join(folder, 'current'));
    expect(resolveInside(root, 'cover.png').status).toBe('inside');
    expect(resolveInside(join(folder, 'current'), 'media/gate.png').status).toBe('inside');
  });

  it('refuses everything below a root that is not there', () => {
    expect(resolveInside(join(folder, 'gone'), 'media/gate.png').status).toBe('refused');
  });
});
