import { expect, test } from 'vitest'
import { copied, unbroken } from './unbroken'

// _ stands for a space that holds.
test.each([
  ['a number and its unit', 'about 20 km away', 'about 20_km away'],
  [
    'a number and what it counts',
    'в школе 1200 учащихся и 15 учителей',
    'в_школе 1200_учащихся и_15_учителей',
  ],
  [
    'a long word after a number may go',
    'в 12 сельскохозяйственных районах',
    'в_12 сельскохозяйственных районах',
  ],
  ['groups of figures and their unit', 'итого 1 234 567 тенге за год', 'итого 1_234_567_тенге за год'],
  ['figures that are no groups', 'lots 15 20 and 25 of them', 'lots 15 20_and 25_of them'],
  ['a percent sign', 'на 5 % больше', 'на 5_% больше'],
  ['a percent sign and a word', 'до 5% населения', 'до 5%_населения'],
  ['degrees', 'at 20 °C today', 'at 20_°C today'],
  ['a currency after', '500 ₸ и $ 100', '500_₸ и $_100'],
  ['a number sign', 'приказ № 5 и § 12', 'приказ №_5 и §_12'],
  ['an abbreviation before a number', 'по ст. 10 и (п. 3)', 'по ст._10 и (п._3)'],
  ['a Russian date', 'прошёл 15 марта 2024 года в городе', 'прошёл 15_марта_2024_года в_городе'],
  ['an English date', 'on March 22, 2024 in town', 'on March_22,_2024_in town'],
  ['an English date of another order', 'on 22 March 2024, in town', 'on 22_March_2024, in town'],
  ['a shortened month', 'on Sept. 5 there', 'on Sept._5_there'],
  ['a Kazakh date', 'бұл 2024 жылғы 22 наурызда болды', 'бұл 2024_жылғы_22_наурызда болды'],
  ['a Kazakh date with its year behind', 'бұл 22 наурыз 2024 жылы болды', 'бұл 22_наурыз_2024_жылы болды'],
  ['a telephone number', 'тел. 8 (7172) 74-22-11.', 'тел._8_(7172)_74-22-11.'],
  ['a span', 'сағат 10 – 15 аралығында', 'сағат 10_–_15_аралығында'],
  ['a dash between words', 'Астана — столица', 'Астана_— столица'],
  ['initials', 'министр Қ. Тоқаев және А. Б. Иванов', 'министр Қ._Тоқаев және А._Б._Иванов'],
  ['a Russian word of one letter', 'И в «Астане», и с 1974 года', 'И_в_«Астане», и_с_1974_года'],
  ['the end of a sentence', 'It grew. The city said so.', 'It grew. The city said so.'],
  ['words alone', 'Жаңа көпір ашылды', 'Жаңа көпір ашылды'],
])('%s', (_, text, shown) => {
  expect(unbroken(text).replaceAll('\u00A0', '_')).toBe(shown)
})

test('every place of a text stays what it was, also behind characters of two units', () => {
  const text = '😀 15 марта 𝟙 km \u0301 и 1 000 000 ₸, А. Ә. Б. — 7 %'
  expect(unbroken(text)).toHaveLength(text.length)
  expect(copied(unbroken(text))).toBe(text)
})

test('what is copied has plain spaces', () => {
  expect(copied(unbroken('15 марта 2024 года'))).toBe('15 марта 2024 года')
})
