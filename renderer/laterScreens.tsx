import { type ComponentType, lazy, useState } from 'react';

const reads: (() => Promise<unknown>)[] = [];

/** A component whose code is read when it is wanted, or beforehand: then it is there at once, without a blank frame. */
function later<Props extends object>(read: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  const readOnce = async () => {
    known ??= await read();
    return { default: known };
  };
  const Awaited = lazy(readOnce);
  reads.push(readOnce);
  return function Later(props: Props) {
    // What began as one goes on as the same, or it would lose what it remembers.
    const [Screen] = useState(() => known ?? Awaited);
    return <Screen {...props} />;
  };
}

/** Screens that no passer-by needs: the attract screen is painted before they are read. */
export const AboutScreen = later(async () => (await import('./screens/AboutScreen.tsx')).AboutScreen);
export const ChapterScreen = later(async () => (await import('./screens/ChapterScreen.tsx')).ChapterScreen);
export const CleaningScreen = later(async () => (await import('./screens/CleaningScreen.tsx')).CleaningScreen);
export const SlideshowScreen = later(async () => (await import('./screens/SlideshowScreen.tsx')).SlideshowScreen);

/** Reads them beforehand. Never rejects: what could not be read is tried again when it is wanted. */
export const readLaterScreens = (): Promise<unknown> => Promise.allSettled(reads.map((read) => read()));
