import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/article'
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
  'Qaraghandy Karaganda Караганда Караганды Караганде | Қарағанды Қарағандыда Қарағандыға Qaraǵandy Qarağandyda',
  'Valikhanov Walikhanov Валиханов Уалиханов | Уәлиханов Уәлихановтың Ýálıhanov',
  'Auezov Ауэзов | Әуезов Әуезовке Áýezov',
  'Daulet Даулет Давлет | Дәулет Дәулеттің Dáýlet',
  'Satpayev Satbayev Сатпаев Сатбаев | Сәтбаев Sátbaev',
  'Mangystau Mangistau Мангистау | Маңғыстау Маңғыстауға Mańǵystaý',
  'Tengiz Тенгиз | Теңіз Теңізде Teńiz',
  'Aitzhanova Aitjanova Айтжанова Айтжановой | Айтжанова Айтжанованың Aıtjanova',
  'Kyrgyzstan Кыргызстан | Қырғызстан Қырғызстанның Qyrǵyzstan',
  'Azerbaijan Азербайджан | Әзербайжан Ázerbaıjan',
  'Erdogan Erdoğan Эрдоган Эрдогану | Ердоған Ердоғанның',
  'Kyiv Kiev Киев Киева | Киев',
  'Kuwait Кувейт | Кувейт Кувейттің',
  'Guatemala Гватемала | Гватемала',
  'France Франция Франции | Франция Францияда',
  'Hamburg Гамбург Гамбурге | Гамбург Гамбургте',
  'Zurich Цюрих Цюрихе | Цюрих Цюрихте',
  'Zuckerberg Цукерберг Цукербергу | Цукерберг',
  'Fyodor Fedor Фёдор Федора | Федор',
  'Khrushchev Хрущёв Хрущева | Хрущев',
  'Zhukovsky Жуковский Жуковского Жуковскому Жуковским Жуковском Жуковская | Жуковский Жуковскийді',
  'Yuri Yury Iurii Юрий Юрия Юрию | Юрий Юрийдің',
  'Anna Анна Анны Анне Анну | Анна Аннаның Аннаға',
  'Aida Аида Аиды Аиде Аиду | Аида Аиданың Aida',
  'Kyoto Киото',
  'Kim Ким Кима Киму Кимом | Ким Кимнің Kım',
  'Philippines Филиппины',
  'Pierre Пьер Пьера Пьеру | Пьер',
  'Johnson Джонсон Джонсона | Джонсон',
  'Cameron Кэмерон Кэмерона | Кэмерон Кэмеронның',
  'Baker Бейкер Бейкеру | Бейкер',
  'Biden Байден Байдена | Байден Байденге',
  'Gates Гейтс Гейтса | Гейтс',
  'Smailov Смаилов Смаилова | Смайылов Смайыловтың Smaıylov',
  'Zhaksylyk Jaksylyk Жаксылык Жаксылыка Жаксылыком | Жақсылық Жақсылықтың Jaqsylyq Jaqsylyqtyń',
  'KazMunayGas KazMunaiGaz КазМунайГаз КазМунайГаза КазМунайГазом | ҚазМұнайГаз ҚазМұнайГаздың QazMunaıGaz',
  'Smirnov Smirnoff Смирнов Смирнова | Смирнов Смирновтың',
  'Alexander Aleksandr Александр Александра | Александр Александрдың',
  'Yemen Йемен Йемена Йемену | Йемен Йеменге',
  'York Йорк Йорка Йорке | Йорк Йоркте',
  'Johannesburg Йоханнесбург Йоханнесбурге | Йоханнесбург',
  'Jordan Иордан | Иордан',
  'Iosif Иосиф Иосифа Иосифу | Иосиф',
  'Tsoi Tsoy Цой Цоя | Цой Цойдың',
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
  ['Canada', 'Кан'],
  ['Канада', 'Khan'],
  ['Moldova', 'Мальдивы'],
  ['Karim', 'Харим'],
  ['Rustem', 'Русь'],
  ['Lena', 'Лина'],
  ['Bozumbayev', 'Бейсембаев'],
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

test.each([
  ['Axmetov', 'Ахметова'],
  ['Axmetov', 'Ахметовтің'],
  ['Xasan', 'Хасан'],
  ['Baxyt', 'Бахыт'],
])('x is also х, as many type it: %s finds %s', (typed, written) => {
  expect(finds(typed, [written, written.endsWith('ң') ? 'kk' : 'ru'])).toBe(true)
})

test('a typed name also finds what is written just like it', () => {
  for (const name of [
    'Rustem',
    'Рустем',
    'Артём',
    'Пахом',
    'Қазақстан',
    'Putin',
    'Zoya',
    'Арыстан',
    'Хан',
    'Anna',
    'Esso',
  ])
    for (const language of LANGUAGES) expect(finds(name, [name, language])).toBe(true)
})

test.each(['the', 'of', 'и', 'во', 'не', 'да', 'ол', 'G20', '2025', 'Ελλάδα', '东京', 'a1b2c3', '', '́'])(
  '%j has no key',
  word => {
    expect(nameKeys(fold(word))).toEqual([])
    for (const language of LANGUAGES) expect(nameKey(fold(word), language)).toBeNull()
  },
)

const anyLanguage = fc.constantFrom(null, ...LANGUAGES)
const anyLetter = fc.constantFrom(...'abcdeghijknoqrstuyzáéñöıшжцяюьйәғқңөұүіһеоавмт\u0301')
const anyWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: anyLetter, maxLength: 200 }),
)

/** Twice the longest word that is listened to: х may be one letter of a word and k and s two sounds of one. */
const LONGEST_KEY = 128
const MOST_KEYS = 128

test('whatever the word, its keys are letters of Latin, few and short', () => {
  fc.assert(
    fc.property(anyWord, anyLanguage, fc.boolean(), (word, language, apostrophe) => {
      const key = nameKey(fold(word), language, apostrophe)
      const keys = nameKeys(fold(word))
      expect(keys.length).toBeLessThanOrEqual(MOST_KEYS)
      for (const each of key === null ? keys : [key, ...keys]) {
        expect(each).toMatch(/^[a-zA-Z]+$/)
        expect(each.length).toBeGreaterThanOrEqual(3)
        expect(each.length).toBeLessThanOrEqual(LONGEST_KEY)
      }
    }),
  )
})

test('whatever the word, it finds itself in a text of any language', () => {
  fc.assert(
    fc.property(anyWord, anyLanguage, (word, language) => {
      const form = fold(word)
      const key = nameKey(form, language)
      fc.pre(key !== null)
      expect(nameKeys(form)).toContain(key)
      expect(nameKey(form, language)).toBe(key)
    }),
  )
})

test('letters past the sixty-fourth change nothing', () => {
  const long = 'досаев'.repeat(11)
  expect(nameKey(`${long}жанна`, 'ru')).toBe(nameKey(`${long}марат`, 'ru'))
})
