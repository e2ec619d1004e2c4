import type { Passage } from '../styles/motion.ts';
import type { Place } from './place.ts';

const depthOf = ({ name }: Place): number => (name === 'attract' || name === 'cleaning' ? 0 : name === 'home' ? 1 : 2);

/** The way from one place to another; `order` is that of the chapters along the road. */
export function passageBetween(from: Place, to: Place, order: readonly string[]): Passage {
  if (to.name === 'attract') return 'leave';
  if (from.name === 'attract') return 'enter';
  if ('chapterId' in from && 'chapterId' in to) {
    return order.indexOf(to.chapterId) < order.indexOf(from.chapterId) ? 'turn-back' : 'turn-on';
  }
  return depthOf(to) < depthOf(from) ? 'back' : 'deeper';
}
