import { useEffect, useState } from 'react';
import { afterNextPaint } from '../lib/afterNextPaint.ts';

/** False until what was drawn first is on the glass: what is large and can come a moment later waits for it. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterNextPaint(() => setPainted(true)), []);
  return isPainted;
}
