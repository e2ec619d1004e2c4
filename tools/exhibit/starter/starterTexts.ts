import { hashText } from '../../../electron/pack/text/hashText.ts';

const RUSSIAN = `# Первая глава

Рассказ начинается с&nbsp;одного предложения.

## Что здесь написать {#begin}

Напишите здесь два или три коротких абзаца. Трудное слово объясняет [словарь](term:label).

## Что делать дальше {#next}

- Замените картинку в&nbsp;папке media.
- Запустите проверку.
`;

const KYRGYZ = `# Биринчи бөлүм

Баян бир сүйлөмдөн башталат.

## Бул жерге эмне жазуу керек {#begin}

Бул жерге эки же үч кыска абзац жазыңыз. Кыйын сөздү [сөздүк](term:label) түшүндүрөт.

## Андан ары эмне кылуу керек {#next}

- media папкасындагы сүрөттү алмаштырыңыз.
- Текшерүүнү иштетиңиз.
`;

const AZERBAIJANI = `# Birinci fəsil

Hekayə bir cümlə ilə başlayır.

## Burada nə yazmalı {#begin}

Burada iki və ya üç qısa abzas yazın. Çətin sözü [lüğət](term:label) izah edir.

## Sonra nə etməli {#next}

- media qovluğundakı şəkli dəyişin.
- Yoxlamanı işə salın.
`;

/** The first chapter of a new pack, which says in each language what to write in its place. */
export const starterTexts: Readonly<Record<string, string>> = {
  'chapters/first/ru.md': `---\nstate: draft\n---\n${RUSSIAN}`,
  'chapters/first/ky.md': `---\nstate: draft\ntranslatedFrom: ru ${hashText(RUSSIAN)}\n---\n${KYRGYZ}`,
  'chapters/first/az.md': `---\nstate: draft\ntranslatedFrom: ru ${hashText(RUSSIAN)}\n---\n${AZERBAIJANI}`,
};
