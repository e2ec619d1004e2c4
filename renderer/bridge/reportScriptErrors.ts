import type { Fault } from '../../electron/contract/bridge.ts';

const describe = (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));

/** Tells the log of every error that no code caught; the glass shows none of it. Returns its end. */
export function reportScriptErrors(page: Window, report: (fault: Fault) => void): () => void {
  const onError = ({ error, message, filename, lineno }: ErrorEvent) =>
    report({ what: 'script-error', where: `${filename}:${lineno}`, detail: describe(error ?? message) });
  const onRejection = ({ reason }: PromiseRejectionEvent) =>
    report({ what: 'script-error', where: 'promise', detail: describe(reason) });
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
