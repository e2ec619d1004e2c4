/**
 * The policy of the web export, where no scheme handler can send headers. It differs from the kiosk's in three points:
 * pictures come from the same origin, a service worker may run, and `frame-ancestors` is left out, since browsers
 * ignore it in a meta element and say so in the console.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ortaq-service-worker',
].join('; ');

/** The renderer's page with the policy and the service worker's registration put into its head. */
export function webPage(page: string): string {
  return page.replace(
    '<head>',
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n    <script src="./registerServiceWorker.js" defer></script>`,
  );
}
