import type { Language } from '../../contract/exhibit.ts';

/** What a language writes for a number: the forms of one word, matched whole and in small letters. */
type NumberWords = readonly (readonly [value: number, forms: RegExp])[];

const word = (forms: string): RegExp => new RegExp(`^(?:${forms})$`, 'u');
const REST = '\\p{L}*';
/** Endings of Russian ordinals, which stand like adjectives. */
const RU_ORDINAL = '(?:[ыоие]й|[оеь]?го|[оеь]?му|[ыи]м|[оеь]м|ая|ую|ое|ые|ых|ыми|[оеь]?ю|ь[яюеи]х?|ьей|ьими?)';
const ruTens = (stem: string): string => `${stem}(?:ь|и|ью|${RU_ORDINAL})`;

const RU: NumberWords = [
  [1, word(`один|одн(?:а|о|ого|ому|им|ой|у)|перв${RU_ORDINAL}`)],
  [2, word(`дв(?:а|е|ух|ум|умя|ое|оих|оим|оими)|втор${RU_ORDINAL}`)],
  [2, word(`дважды|двух?(?:сторонн|летн|язычн|дневн|тысячн)${REST}`)],
  [3, word(`три|тр[её](?:х|м)|тремя|тро(?:е|их|им|ими)|трет(?:ий|${RU_ORDINAL})|втро[её]м|трижды`)],
  [3, word(`тр[её]х(?:сторонн|летн|язычн|дневн)${REST}`)],
  [4, word(`четыр(?:е|[её]х|[её]м|ьмя)|четверо|четверых|четв[её]рт${RU_ORDINAL}`)],
  [5, word(`пят(?:ь|и|ью)|пятеро|пятерых|пят${RU_ORDINAL}`)],
  [6, word(`шест(?:ь|и|ью)|шестеро|шестерых|шест${RU_ORDINAL}`)],
  // Not «семью»: that is the family.
  [7, word(`сем(?:ь|и)|семеро|семерых|седьм${RU_ORDINAL}`)],
  [8, word(`восемь|восьми|восемью|восьм${RU_ORDINAL}`)],
  [9, word(ruTens('девят'))],
  [10, word(ruTens('десят'))],
  [11, word(ruTens('одиннадцат'))],
  [12, word(ruTens('двенадцат'))],
  [13, word(ruTens('тринадцат'))],
  [14, word(ruTens('четырнадцат'))],
  [15, word(ruTens('пятнадцат'))],
  [16, word(ruTens('шестнадцат'))],
  [17, word(ruTens('семнадцат'))],
  [18, word(ruTens('восемнадцат'))],
  [19, word(ruTens('девятнадцат'))],
  [20, word(ruTens('двадцат'))],
  [30, word(ruTens('тридцат'))],
  [40, word(`сорок|сорока|сороков${RU_ORDINAL}`)],
  [50, word(`пятьдесят|пятидесяти|пятидесят${RU_ORDINAL}`)],
  [60, word(`шестьдесят|шестидесяти|шестидесят${RU_ORDINAL}`)],
  [70, word(`семьдесят|семидесяти|семидесят${RU_ORDINAL}`)],
  [80, word(`восемьдесят|восьмидесяти|восьмидесят${RU_ORDINAL}`)],
  [90, word(`девяносто?|девяноста|девяност${RU_ORDINAL}`)],
  [100, word(`сто|ста|сот${RU_ORDINAL}|столет${REST}`)],
  [200, word('двести|двухсот')],
  [300, word('триста|тр[её]хсот')],
  [1000, word(`тысяч(?:а|и|у|ей|е|ам|ами|ах)?|тысячелет${REST}`)],
];

/** Kyrgyz and Azerbaijani put endings after the word; what follows must not make another word of it. */
const KY: NumberWords = [
  [1, word('бир')],
  [2, word(`эки(?!нди)${REST}`)],
  [3, word(`үч(?!үн(?!чү)|үр)${REST}`)],
  [4, word(`төрт${REST}`)],
  [5, word(`беш(?!ик|ене|мант)${REST}`)],
  [6, word(`алты|алты(?:нчы|сы|га|да|дан|ны)${REST}|алтоо${REST}`)],
  [7, word(`жети|жети(?:нчи|си|де|ден|ге|ни)${REST}|жетөө${REST}`)],
  [8, word(`сегиз${REST}`)],
  [9, word(`тогуз${REST}`)],
  [10, word(`он|онунчу${REST}`)],
  [20, word(`жыйырма${REST}`)],
  [30, word(`отуз${REST}`)],
  [40, word(`кырк|кыркынчы${REST}`)],
  [50, word(`элүү${REST}`)],
  [60, word(`алтымыш${REST}`)],
  [70, word(`жетимиш${REST}`)],
  [80, word(`сексен${REST}`)],
  [90, word(`токсон${REST}`)],
  // Not «жүзү», «жүзүндө»: that is the face.
  [100, word(`жүз|жүзүнчү${REST}`)],
  [1000, word(`миң|миң(?:ге|ди|дин|ден|дей)|миңинчи${REST}`)],
];

const AZ: NumberWords = [
  [1, word('bir')],
  [2, word(`iki(?!si)${REST}`)],
  [3, word(`üç(?!ün(?!cü))${REST}`)],
  [4, word(`dörd${REST}`)],
  [5, word(`beş(?!i[ky])${REST}`)],
  // Not “altında”, “altına”: that is below something.
  [6, word(`altı|altı(?:ncı|sı)${REST}`)],
  [7, word(`yeddi${REST}`)],
  [8, word(`səkkiz${REST}`)],
  [9, word(`doqquz${REST}`)],
  [10, word(`on|onuncu${REST}`)],
  [20, word(`iyirmi${REST}`)],
  [30, word(`otuz${REST}`)],
  [40, word(`qırx|qırxıncı${REST}`)],
  [50, word(`əlli|əllinci${REST}`)],
  [60, word(`altmış${REST}`)],
  [70, word(`yetmiş${REST}`)],
  [80, word(`səksən${REST}`)],
  [90, word(`doxsan${REST}`)],
  [100, word(`yüz|yüzüncü${REST}`)],
  [1000, word(`min|min(?:ə|dən|in|lik)|mininci${REST}`)],
];

const LANGUAGES: Readonly<Record<Language, NumberWords>> = { ru: RU, ky: KY, az: AZ };

/** Words that say of two things named before that both are meant; another language may well do without. */
const BOTH: Readonly<Record<Language, RegExp>> = {
  ru: word(`об(?:а|е|оих|еих|оим|еим|оими|еими)|вдво[её]м|вдвое`),
  ky: word(`экө${REST}`),
  az: word(`ikisi${REST}`),
};

/** Whether the program knows what a language calls its numbers. */
export const knowsNumberWords = (language: Language): boolean => Object.hasOwn(LANGUAGES, language);

/** All number words of a language at once: most words are none, and one look tells. */
const ANY = new Map(
  Object.entries(LANGUAGES).map(([language, words]) => [
    language,
    new RegExp(words.map(([, forms]) => forms.source).join('|'), 'u'),
  ]),
);

/** The number that a word by itself names: два, эки and ikinci are 2. Expects small letters. */
export function readNumberWord(word: string, language: Language): number | undefined {
  if (!ANY.get(language)?.test(word)) return undefined;
  return LANGUAGES[language]?.find(([, forms]) => forms.test(word))?.[0];
}

/** Whether a word stands for two things without counting them: оба, экөө, ikisi. Expects small letters. */
export const meansBoth = (word: string, language: Language): boolean => BOTH[language]?.test(word) ?? false;
