import { expect, test } from 'vitest'
import type { Language } from '../../../shared/article'
import { fold } from './fold'
import { nameKey, nameKeys } from './name-key'

const hasApostrophe = /['’ʼ]/

/** Whether a typed word finds a word of a text by its key. */
function finds(typed: string, [written, language]: readonly [string, Language | null]): boolean {
  const key = nameKey(fold(written), language, hasApostrophe.test(written))
  return key !== null && nameKeys(fold(typed)).includes(key)
}

const isLatin = /^\p{Script=Latin}/u
/** Spellings of one name, those in Kazakh after the bar. */
const spellings = (line: string): [string, Language][] => {
  const [other = '', kazakh = ''] = line.split('|')
  return [
    ...(other.match(/\S+/g) ?? []).map(
      word => [word, isLatin.test(word) ? 'en' : 'ru'] satisfies [string, Language],
    ),
    ...(kazakh.match(/\S+/g) ?? []).map(word => [word, 'kk'] satisfies [string, Language]),
  ]
}

test.each([
  'Dossayev Dosaev Dosayev Dossayev’s Досаев Досаева Досаеву Досаевым Досаеве | Досаев Досаевтың Досаевқа Досаевтан Dosaev',
  'Kassym Касым | Қасым Qasym Qasım',
  'Jomart Zhomart Жомарт Жомарту Жомартом | Жомарт Жомарттың Jomart',
  'Tokayev Tokaev Токаев Токаевым Токаеву Токаева | Тоқаев Тоқаевқа Тоқаевтың Тоқаевпен Toqaev Toqaevtyń',
  'Turkestan Turkistan Туркестан Туркестане Туркестаном | Түркістан Түркістанда Түркістаннан Turkistanda Turkistannyñ',
  'Shymkent Chimkent Шымкент Чимкент Шымкентом | Шымкент Шымкентке Шымкентте Şımkent Shymkenttiń',
  'Kazakhstan Казахстан Казахстана Казахстаном Kazakhstan’s | Қазақстан Қазақстанның Қазақстанға Qazaqstan Qazaqstannyń',
  'Khorgos Хоргос Хоргосом | Қорғас Қорғаста Qorgas Qorǵas',
  'Nazarbayev Nazarbaev Назарбаев Назарбаевым | Назарбаев Назарбаевтың Nazarbaev',
  'Yerlan Erlan Ерлан Ерланом Ерлану | Ерлан Ерланға Erlan',
  'Yelena Elena Елена Еленой Елены | Елена Еленаның',
  'Aktobe Актобе | Ақтөбе Ақтөбеде Ақтөбеден Aqtóbe Aqtöbe',
  'Zhanna Janna Жанна Жанны Жанной | Жанна Жаннаға Janna',
  'Bektenov Бектенов Бектенова Бектеновым | Бектенов Бектеновтің Bektenov',
  'Ulytau Улытау | Ұлытау Ұлытауда Ұлытаудың Ulytaý Ūlytau',
  'Zhetysu Jetisu Жетысу | Жетісу Жетісуда Jetisu Jetisý',
  'Abay Abai Абай Абая Абаю Абаем Абае | Абай Абайдың Абайға Abai Abay',
  'Washington Вашингтон Вашингтона Вашингтоном | Вашингтон Вашингтонда',
  'George Джордж Джорджа Джорджу Джорджем | Джордж Джорджға',
  'Jinping Цзиньпин Цзиньпина Цзиньпином | Цзиньпин Цзиньпиннің',
  'Shanghai Шанхай Шанхая Шанхаем | Шанхай Шанхайға',
  'Moscow Москва Москвы Москвой',
])('any spelling finds any other: %s', line => {
  const all = spellings(line)
  const lost = all.flatMap(([typed]) =>
    all.filter(written => !finds(typed, written)).map(([written]) => `${typed} → ${written}`),
  )
  expect(lost).toEqual([])
})

test.each([
  ['Marat', 'Мурат'],
  ['Asan', 'Есен'],
  ['Iran', 'Ирина'],
  ['Иран', 'Ирак'],
  ['Nazarbayev', 'Назаров'],
  ['Kazakhstan', 'Кыргызстан'],
  ['Astana', 'Эстония'],
  ['Akhmetov', 'Ахмедов'],
  ['Хасан', 'Гасан'],
  ['Кот', 'Ход'],
  ['Canada', 'Cannes'],
  ['Austria', 'Australia'],
  ['Slovakia', 'Словения'],
])('%s does not find %s', (typed, written) => {
  const languages: readonly Language[] = isLatin.test(written) ? ['en', 'kk'] : ['ru', 'kk']
  for (const language of languages) expect(finds(typed, [written, language])).toBe(false)
})
