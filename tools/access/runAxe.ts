import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a screen. */
export interface AxeAnswer {
  readonly findings: readonly Finding[];
  /** How many contrasts it could not decide: words that stand on a picture. */
  readonly undecided: number;
}

/**
 * Asks axe about a screen. It comes in through DevTools, which the content security policy does not bind, and in its
 * legacy mode, which opens no second page in the kiosk's browser.
 */
export async function runAxe(page: Page): Promise<AxeAnswer> {
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes).length;
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any, all, none }) => ({
      thing: describeElement(html),
      measures: `is found by axe (${id}): ${[...any, ...all, ...none].map(({ message }) => message).join('; ') || help}`,
      should: help,
    })),
  );
  return { findings, undecided };
}

const TEXT_LETTERS = 60;

/** An element by the words in it, or by its tag where there are none. */
export function describeElement(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text) return `“${text.slice(0, TEXT_LETTERS)}”`;
  const label = /aria-label="([^"]+)"/.exec(html)?.[1];
  return label ? `“${label}”` : (/^<[^>]*>/.exec(html)?.[0] ?? html);
}
