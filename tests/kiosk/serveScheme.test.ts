import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveScheme } from '../../electron/kiosk/serveScheme.ts';
import { aFolder } from './support/aFolder.ts';
import { aLog } from './support/aLog.ts';

const SECRET = 'SECRET';
const SOUND = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);

/** The program and a pack side by side in a folder that holds secrets: each way out of the two would lead to one. */
async function aServer() {
  const folder = await aFolder({
    'settings.json': SECRET,
    'secret.png': SECRET,
    'app/index.html': '<!doctype html>',
    'app/assets/a.js': 'export {};',
    'app/.env': SECRET,
    'app/notes.map': SECRET,
    'app-secret/secret.png': SECRET,
    'pack/media/a.avif': 'avif',
    'pack/media/sound.mp3': SOUND,
    'pack/media/empty.vtt': '',
    'pack/media/Имя с пробелом.webp': 'webp',
    'pack/exhibit.json': SECRET,
    'pack/page.html': SECRET,
    'pack/media/drawing.svg': SECRET,
  });
  const log = aLog();
  const answer = serveScheme({ app: join(folder, 'app'), pack: Promise.resolve(join(folder, 'pack')) }, log);
  const ask = (url: string, init?: RequestInit) => answer(new Request(url, init));
  return { folder, log, ask };
}

it('serves the program and the pack, each file with its type', async () => {
  const { ask } = await aServer();
  const page = await ask('kiosk://app/index.html');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await page.text()).toBe('<!doctype html>');
  const script = await ask('kiosk://app/assets/a.js?v=1');
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  const picture = await ask('kiosk://pack/media/a.avif');
  expect([picture.status, picture.headers.get('content-type'), await picture.text()]).toEqual([
    200,
    'image/avif',
    'avif',
  ]);
});

it('finds a name in any alphabet', async () => {
  const { ask } = await aServer();
  const picture = await ask(`kiosk://pack/media/${encodeURIComponent('Имя с пробелом.webp')}`);
  expect(await picture.text()).toBe('webp');
});

it('answers an empty file with nothing', async () => {
  const { ask } = await aServer();
  const empty = await ask('kiosk://pack/media/empty.vtt');
  expect([empty.status, await empty.text()]).toEqual([200, '']);
});

describe('every answer, refusals too,', () => {
  it.each([
    ['kiosk://app/index.html', 200],
    ['kiosk://pack/media/a.avif', 200],
    ['kiosk://app/nothing.js', 404],
    ['kiosk://app/%2e%2e%2fsettings.json', 403],
    ['kiosk://other/index.html', 403],
  ])('forbids scripts from elsewhere, framing and guessing: %s', async (url, status) => {
    const { ask } = await aServer();
    const { headers, status: given } = await ask(url);
    expect(given).toBe(status);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' kiosk://pack data:; media-src kiosk://pack; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});

it('lets the program’s page show the pack’s pictures, and nobody the program’s own files', async () => {
  const { ask } = await aServer();
  const policyOf = async (url: string) => (await ask(url)).headers.get('cross-origin-resource-policy');
  expect(await policyOf('kiosk://pack/media/a.avif')).toBe('cross-origin');
  expect(await policyOf('kiosk://app/index.html')).toBe('same-origin');
});

describe('nobody gets out through', () => {
  const ways = [
    '../settings.json',
    '../../settings.json',
    '%2e%2e/settings.json',
    '%2e%2e%2fsettings.json',
    '%2E%2E%2Fsettings.json',
    '..%2fsettings.json',
    '..%2Fsecret.png',
    '%2e%2e%2fsecret.png',
    '%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.png',
    'media/..%2f..%2fsecret.png',
    'media/%2e%2e/%2e%2e/secret.png',
    '..%5csecret.png',
    '%2e%2e%5csecret.png',
    '..\\secret.png',
    '..%5c..%5csecret.png',
    '%252e%252e%252fsecret.png',
    '%25%32%65%25%32%65%25%32%66secret.png',
    '..%252fsecret.png',
    '%c0%ae%c0%ae%c0%afsecret.png',
    '%u002e%u002e/secret.png',
    '..;/secret.png',
    '.../secret.png',
    '.. /secret.png',
    '%2e%2e%20/secret.png',
    '..%00/secret.png',
    'media/a.avif%00.png',
    '%00',
    'media%0d%0a/secret.png',
    '/etc/passwd',
    '//etc/passwd',
    '%2fetc%2fpasswd',
    'C:/Windows/win.ini',
    'C%3A%5CWindows%5Cwin.ini',
    'media/a.avif::$DATA',
    'media/a.avif%3A%3A%24DATA',
    '//server/share/secret.png',
    '%5c%5cserver%5cshare%5csecret.png',
    '\\\\server\\share\\secret.png',
    '//?/C:/secret.png',
    'CON.png',
    'media/nul',
    'secret.png.',
    '../app-secret/secret.png',
    '%2e%2e%2fapp-secret%2fsecret.png',
    '%zz',
    '%',
    `${'a/'.repeat(3000)}a.png`,
    `${'%2e%2e%2f'.repeat(200)}secret.png`,
    '.',
    '',
    'media',
    'media/',
  ];
  it.each(['app', 'pack'].flatMap((host) => ways.map((way) => [`kiosk://${host}/${way}`])))('%s', async (url) => {
    const { ask, log } = await aServer();
    const answer = await ask(url);
    expect([403, 404]).toContain(answer.status);
    expect(await answer.text()).toBe('');
    expect(log.events()).toEqual(['address-refused']);
  });

  it.each([
    ['kiosk://other/secret.png'],
    ['kiosk://app@other/secret.png'],
    ['kiosk://app:1/index.html'],
    ['file:///etc/passwd'],
  ])('%s', async (url) => {
    const { log, folder } = await aServer();
    const answer = await serveScheme({ app: folder, pack: folder }, log)({ url, method: 'GET' } as Request);
    expect([answer.status, await answer.text()]).toEqual([403, '']);
  });

  it('a symbolic link to a file, to a folder, or from folder to folder', async () => {
    const { ask, folder } = await aServer();
    await symlink(join(folder, 'secret.png'), join(folder, 'pack/link.png'));
    await symlink(folder, join(folder, 'pack/folder'));
    await symlink(join(folder, 'nowhere.png'), join(folder, 'pack/dangling.png'));
    for (const way of ['link.png', 'folder/secret.png', 'dangling.png']) {
      const answer = await ask(`kiosk://pack/${way}`);
      expect([way, answer.status, await answer.text()]).toEqual([way, 403, '']);
    }
  });
});

describe('a pack gives no page, script or data', () => {
  it.each(['page.html', 'exhibit.json', 'media/drawing.svg'])('%s', async (path) => {
    const { ask } = await aServer();
    expect((await ask(`kiosk://pack/${path}`)).status).toBe(403);
  });

  it.each(['.env', 'notes.map'])('nor the program files that visitors do not need: %s', async (path) => {
    const { ask } = await aServer();
    expect((await ask(`kiosk://app/${path}`)).status).toBe(403);
  });
});

it('serves a folder named like a picture to nobody', async () => {
  const { ask, folder } = await aServer();
  await mkdir(join(folder, 'pack/folder.png'));
  expect((await ask('kiosk://pack/folder.png')).status).toBe(404);
});

it('serves nothing of a pack while none is shown, and the program all the same', async () => {
  const { folder, log } = await aServer();
  const answer = serveScheme({ app: join(folder, 'app'), pack: Promise.resolve(undefined) }, log);
  expect((await answer(new Request('kiosk://pack/media/a.avif'))).status).toBe(404);
  expect((await answer(new Request('kiosk://app/index.html'))).status).toBe(200);
});

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('does not answer %s', async (method) => {
  const { ask } = await aServer();
  expect((await ask('kiosk://app/index.html', { method })).status).toBe(405);
});

it('tells with HEAD what GET would give, without giving it', async () => {
  const { ask } = await aServer();
  const { status, headers, body } = await ask('kiosk://pack/media/sound.mp3', { method: 'HEAD' });
  expect([status, headers.get('content-length'), headers.get('accept-ranges'), body]).toEqual([
    200,
    '100000',
    'bytes',
    null,
  ]);
});

describe('sound can be sought:', () => {
  const range = (value: string) => ({ headers: { range: value } });

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=99990-', 99_990, 99_999],
    ['bytes=-5', 99_995, 99_999],
    ['bytes=70000-80000', 70_000, 80_000],
  ])('%s', async (header, start, end) => {
    const { ask } = await aServer();
    const piece = await ask('kiosk://pack/media/sound.mp3', range(header));
    expect([piece.status, piece.headers.get('content-range')]).toEqual([206, `bytes ${start}-${end}/100000`]);
    expect(piece.headers.get('content-length')).toBe(String(end - start + 1));
    expect(piece.headers.get('content-type')).toBe('audio/mpeg');
    expect(Buffer.from(await piece.arrayBuffer()).equals(SOUND.subarray(start, end + 1))).toBe(true);
  });

  it('says how long the file is when asked for what lies beyond', async () => {
    const { ask } = await aServer();
    const none = await ask('kiosk://pack/media/sound.mp3', range('bytes=100000-'));
    expect([none.status, none.headers.get('content-range'), await none.text()]).toEqual([416, 'bytes */100000', '']);
  });

  it('gives all of it to a header that makes no sense', async () => {
    const { ask } = await aServer();
    const whole = await ask('kiosk://pack/media/sound.mp3', range('bytes=0-1,5-6'));
    expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, 100_000]);
  });
});
