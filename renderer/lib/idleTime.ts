/** Somebody who stands, looks up at pictures and shares the screen; the same as behind the reading times on home. */
const WORDS_A_MINUTE = 160;
/** What the settings' time holds for: a label of 80 words, with as long again to look at its picture. */
const USUAL_READING_SECONDS = 30;
/** Longer than anybody looks at one screen; it has to come back for the next visitor, too. */
const LONGEST_SECONDS = 180;

/**
 * Seconds without a touch after which a visitor has probably gone: the settings' own, and longer by what the words on
 * the screen take beyond a label's length. Never more than three minutes, unless the settings say more.
 */
export function idleTime(settingsSeconds: number, wordsInView: number): number {
  const reading = (wordsInView / WORDS_A_MINUTE) * 60;
  const wanted = settingsSeconds + Math.max(0, reading - USUAL_READING_SECONDS);
  return Math.max(settingsSeconds, Math.min(LONGEST_SECONDS, Math.round(wanted)));
}
