/** How a section stands on its page. */
export type Beat = 'picture-left' | 'picture-right' | 'picture-wide' | 'medallion-right' | 'mark' | 'medallion-left';

const pictured = ['picture-left', 'picture-right', 'picture-wide'] as const;
const bare = ['medallion-right', 'mark', 'medallion-left', 'mark'] as const;

/** The beat of every section, from whether it has a picture: those with one take turns, and so do those without. */
export function chooseRhythm(hasPicture: readonly boolean[]): readonly Beat[] {
  let [withPicture, without] = [0, 0];
  return hasPicture.map((has) => {
    const beats: readonly Beat[] = has ? pictured : bare;
    const turn = has ? withPicture++ : without++;
    return beats[turn % beats.length] ?? 'mark';
  });
}
