import { findUnsafeSpelling } from '../../../electron/pack/resolveInside.ts';

/** What a picture is called whose own name has no letter or digit that an id could have. */
const NAMELESS = 'picture';
/** Ids have at most 64 letters; the number of a namesake needs some of them. */
const LONGEST = 56;

/** How letters that fall apart into no Latin one are written, as on the signs of Kyrgyzstan and Azerbaijan. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ң: 'ng', ө: 'o', ү: 'u', ə: 'e', ı: 'i', ß: 'ss' },
};

/** A readable id for a file: `Двор Мамедовых 1934 🌿.JPG` becomes `dvor-mamedovykh-1934`. */
export function nameFile(file: string): string {
  // Not decomposed as a whole: й is more than и with a sign above it.
  const letters = [
    ...file
      .replace(/\.[^.]*$/, '')
      .normalize('NFC')
      .toLowerCase(),
  ]
    .map(toLatin)
    .join('');
  const words = letters.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const id = words.join('-').slice(0, LONGEST).replace(/-$/, '') || NAMELESS;
  return findUnsafeSpelling(`media/${id}.jpg`) === undefined ? id : `${NAMELESS}-${id}`;
}

function toLatin(letter: string): string {
  if (letter === 'й') return 'y';
  // Marks are no letters; what they stand on is one: ğ, ş, ё.
  const plain = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return LATIN[letter] ?? LATIN[plain] ?? plain.replaceAll(/['’ʼ]/g, '');
}
