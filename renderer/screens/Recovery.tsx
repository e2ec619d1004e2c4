import { type ReactNode, useEffect } from 'react';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';

/** A first screen that crashes would crash again at once: it is tried anew after a while. */
const RETRY_MS = 20_000;

function Restart({ children }: { readonly children: ReactNode }) {
  const isAttract = useKiosk(({ place }) => place.name === 'attract');
  const { startOver } = useIntentions();

  useEffect(() => {
    const timer = setTimeout(startOver, isAttract ? RETRY_MS : 0);
    return () => clearTimeout(timer);
  }, [isAttract, startOver]);

  return isAttract ? children : null;
}

interface RecoveryProps {
  /** Shown where even the attract screen crashes. */
  readonly apology: ReactNode;
  readonly children: ReactNode;
}

/** Reports a screen that crashes and goes back to the attract screen; the visitor sees no error. */
export function Recovery({ apology, children }: RecoveryProps) {
  const where = useKiosk(({ place }) => place.name);
  const { reportFault } = useIntentions();
  const report = (error: unknown) =>
    reportFault({
      what: 'screen-crashed',
      where,
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });

  return (
    <ErrorBoundary fallback={<Restart>{apology}</Restart>} onCrash={report}>
      {children}
    </ErrorBoundary>
  );
}
