import type { PageMessage } from './messages.ts';

/** Tells the stand-in of everything that the page's own policy forbade, from the first line on. Runs in the isolated world. */
export function reportViolations(tell: (message: PageMessage) => void): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
    tell({ kind: 'violation', directive: effectiveDirective, blocked: blockedURI, url: documentURI });
  });
}
