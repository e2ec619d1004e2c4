import { expect, it } from 'vitest';
import { webPage } from '../../../tools/web/webPage.ts';

const page = '<!doctype html><html><head><title>x</title></head><body></body></html>';

it('puts the policy before anything that it must govern', () => {
  const html = webPage(page);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
});

it('allows no inline script, no inline style and no foreign address', () => {
  const policy = /content="([^"]+)"/.exec(webPage(page))?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
