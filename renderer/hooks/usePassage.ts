import { useState } from 'react';
import { passageBetween } from '../store/passage.ts';
import { type Place, screenOf } from '../store/place.ts';
import type { Passage } from '../styles/motion.ts';

/** The way that led to the place where the visitor is now. */
export function usePassage(place: Place, order: readonly string[]): Passage {
  const [last, setLast] = useState<{ readonly place: Place; readonly passage: Passage }>({ place, passage: 'enter' });
  if (screenOf(last.place) === screenOf(place)) return last.passage;
  const passage = passageBetween(last.place, place, order);
  // While drawing, so that the place that goes and the place that comes take the same way.
  setLast({ place, passage });
  return passage;
}
