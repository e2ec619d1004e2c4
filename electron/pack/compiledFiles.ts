/** The compiled state's folder within a source pack. */
export const COMPILED_FOLDER = 'compiled';
/** What the pack is and the SHA-256 of its files; written last. */
export const STAMP_FILE = 'stamp.json';
/** The outline, of type `Exhibit`. */
export const OUTLINE_FILE = 'exhibit.json';
/** The SHA-256 of every picture file. */
export const SUMS_FILE = 'sums.json';
/** Where a chapter, of type `Chapter`, lies. */
export const compiledChapterFile = (id: string): string => `chapters/${id}.json`;
/** Where a picture of one width lies; `key` stands for the original and the way it was made. */
export const compiledPictureFile = (key: string, width: number): string => `pictures/${key}-${width}.avif`;
