import { encodeQr } from '../lib/qr/encodeQr.ts';
import styles from './QrCode.module.css';

/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4;

/** An address as a drawing that telephones read, always dark on light. Nothing where the address is too long for one. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = encodeQr(text);
  if (!modules) return null;
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  const size = modules.length + 2 * QUIET;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
