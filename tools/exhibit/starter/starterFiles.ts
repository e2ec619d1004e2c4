import { FORMAT_VERSION, idSchema } from '../../../electron/contract/exhibit.ts';
import { starterTexts } from './starterTexts.ts';

const three = (ru: string, ky: string, az: string) => ({ ru, ky, az });

/** Every file of a small complete pack but its picture. The exhibit is called like its folder, where that is an id. */
export function starterFiles(folderName: string): Readonly<Record<string, string>> {
  const id = idSchema.safeParse(folderName.toLowerCase());
  const sheets = {
    'exhibit.json': {
      formatVersion: FORMAT_VERSION,
      id: id.success ? id.data : 'new-exhibit',
      version: '1',
      title: three('Новая экспозиция', 'Жаңы экспозиция', 'Yeni sərgi'),
      subtitle: three('Рассказ на трёх языках', 'Үч тилдеги баян', 'Üç dildə hekayə'),
      languages: [
        { code: 'ru', name: 'Русский' },
        { code: 'ky', name: 'Кыргызча' },
        { code: 'az', name: 'Azərbaycanca' },
      ],
      defaultLanguage: 'ru',
      fallbackLanguage: 'ru',
      chapters: ['first'],
      attract: ['road'],
      credit: three('Составил музей', 'Музей түзгөн', 'Muzey hazırlayıb'),
    },
    'chapters/first/chapter.json': {
      cover: 'road',
      sections: [{ id: 'begin', picture: 'road' }, { id: 'next' }],
      slides: ['road'],
    },
    'pictures.json': [
      {
        id: 'road',
        file: 'media/road.jpg',
        kind: 'drawing',
        alt: three('Дорога уходит к\u00A0горам.', 'Жол тоолорго кетет.', 'Yol dağlara doğru gedir.'),
        caption: three(
          'Рисунок для начала: замените его своим.',
          'Баштоо үчүн сүрөт: аны өзүңүздүкүнө алмаштырыңыз.',
          'Başlanğıc üçün rəsm: onu öz şəklinizlə əvəz edin.',
        ),
        credit: three('Ortaq Yol', 'Ortaq Yol', 'Ortaq Yol'),
        rights: 'CC0 1.0',
      },
    ],
    'glossary.json': [
      {
        id: 'label',
        name: three('Словарь', 'Сөздүк', 'Lüğət'),
        meaning: three(
          'Место, где короткими словами объяснено трудное слово.',
          'Кыйын сөз кыска түшүндүрүлгөн жер.',
          'Çətin sözün qısa izah edildiyi yer.',
        ),
      },
    ],
  };
  const json = Object.entries(sheets).map(([file, sheet]) => [file, `${JSON.stringify(sheet, null, 2)}\n`] as const);
  return { ...Object.fromEntries(json), ...starterTexts };
}
