import type { Fault } from '../../electron/contract/bridge.ts';
import type { Language } from '../../electron/contract/exhibit.ts';
import type { Access } from './access.ts';

/** Every intention a visitor, or a screen on the visitor's behalf, can have. */
export interface Intentions {
  /** Asks for the settings and the exhibit. Never rejects: what cannot be had is out of order. */
  readonly load: () => Promise<void>;
  readonly enterIn: (language: Language) => void;
  /** Enters in the language of a visit that chose none. */
  readonly enter: () => void;
  /** Where the language stands beside the visitor's own, the two change places. */
  readonly chooseLanguage: (language: Language) => void;
  readonly adjust: (change: Partial<Access>) => void;
  /** Makes the screen as it is for everybody. */
  readonly resetAccess: () => void;
  readonly openChapter: (chapterId: string) => void;
  /** Says which section of the open chapter the visitor reads. */
  readonly goToSection: (chapterId: string, sectionId: string) => void;
  readonly openSlideshow: (slideIndex: number) => void;
  readonly turnTo: (slideIndex: number) => void;
  readonly closeSlideshow: () => void;
  readonly goHome: () => void;
  readonly openAbout: () => void;
  /** Locks the glass for so long, so that it can be wiped; the visit ends with it. */
  readonly startCleaning: (seconds: number) => void;
  /** Says that sound or film plays, which holds the visit; gives the way to say that it has ended. */
  readonly play: () => () => void;
  /** Ends the visit: nothing about it survives. */
  readonly startOver: () => void;
  readonly hidePicture: (pictureId: string) => void;
  readonly reportFault: (fault: Fault) => void;
}
