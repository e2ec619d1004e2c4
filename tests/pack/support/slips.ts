import { aChapter, aField, anExhibit, aPicture, aText } from './aPack.ts';
import { checkWith, said } from './check.ts';

/** What the check says, a line a problem, of the small good pack with some files other than usual. */
export const flawsOf = async (files: Parameters<typeof checkWith>[0]) => (await checkWith(files)).map(said);

export const withExhibit = (overrides: object) => ({ 'exhibit.json': anExhibit(overrides) });
export const withChapter = (overrides: object) => ({ 'chapters/road/chapter.json': aChapter(overrides) });
export const withGate = (overrides: object) => ({ 'pictures.json': [aPicture(overrides), aField()] });
export const withRussian = (parts: Parameters<typeof aText>[0]) => ({ 'chapters/road/ru.md': aText(parts) });
