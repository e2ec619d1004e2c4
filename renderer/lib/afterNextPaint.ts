/** Where no frame comes for so long, as out of sight, nobody waits for one. */
const NO_FRAME_MS = 100;

/**
 * Works once the next frame has been drawn: whoever touched the glass sees that it was felt before the work begins. Gives
 * the way to call it off.
 */
export function afterNextPaint(work: () => void): () => void {
  const begin = () => {
    callOff();
    work();
  };
  let timer = setTimeout(begin, NO_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A frame's callbacks come before it is drawn, the next task after.
    timer = setTimeout(begin);
  });
  const callOff = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  return callOff;
}
