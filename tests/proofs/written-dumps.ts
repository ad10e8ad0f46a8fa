import fc from 'fast-check'
import iconv from 'iconv-lite'
import { SAMPLE_BYTES } from '../../electron/core/dump/decode'

/** How one language writes the parts of a release. */
interface Wording {
  readonly sections: readonly string[]
  readonly headlines: readonly string[]
  readonly dates: readonly string[]
  readonly sentences: readonly string[]
  readonly labels: readonly string[]
  readonly names: readonly string[]
}

const SHARED_DATES = [
  '14.02.2025',
  '4.2.2025',
  '2025-02-14',
  '14/02/2025',
  '31.02.2025',
  '14.13.2025',
  '14.02.2025 09:30',
]

const WORDINGS: readonly Wording[] = [
  {
    sections: ['Culture', 'Rural Life', 'Society and Law'],
    headlines: [
      'A new bridge joins two banks of the Ural',
      'Farmers of Turkistan sow 3.8 thousand hectares',
      'Who teaches the teachers?',
    ],
    dates: [...SHARED_DATES, '14 February 2025', 'February 14, 2025', 'Friday, 14 February 2025'],
    sentences: [
      'The bridge is 320 metres long and cost 3.8 billion tenge.',
      '“We waited for nine years!” said an old fisherman.',
      'The order No. 3/469 was signed by K.I.Satpayev at 9 a.m.',
      'Letters go to office@recycle.kz until the end of the month:',
      '1) a copy of the passport;',
      'U.S. partners visited JasAlmaty.kz and the school of Mr. Omarov.',
    ],
    labels: ['Source : ', 'source: ', 'Original source : '],
    names: ['Press office of the akimat', 'Ministry of Agriculture'],
  },
  {
    sections: ['Культура', 'Жизнь села', 'Общество и право'],
    headlines: [
      'Новый мост связал два берега Урала',
      'В Туркестане засеяли 3,8 тыс. гектаров',
      'Кто учит учителей?',
    ],
    dates: [...SHARED_DATES, '14 февраля 2025 года', '14 февраля 2025 г.', 'пятница, 14.02.2025'],
    sentences: [
      'Длина моста – 320 метров, он обошёлся в 3,8 млрд. тенге.',
      '«Мы ждали девять лет!» – сказал старый рыбак.',
      'Приказ № 3/469 подписал К.И.Сатпаев в г.Караганде.',
      'Работы ведут дорожники, строители и т.д.',
      '– копию удостоверения;',
      'Адрес для писем: office@recycle.kz.',
    ],
    labels: ['Источник : ', 'источник: ', 'Источник информации: '],
    names: ['Пресс-служба акимата', 'Министерство сельского хозяйства'],
  },
  {
    sections: ['Мәдениет', 'Ауыл өмірі', 'Қоғам және құқық'],
    headlines: [
      'Жайықтың екі жағасын жаңа көпір қосты',
      'Түркістанда 3,8 мың гектар егілді',
      'Мұғалімді кім оқытады?',
    ],
    dates: [...SHARED_DATES, '14 ақпан 2025', '2025 жылғы 14 ақпан', '14 ақпан 2025 ж.'],
    sentences: [
      'Көпірдің ұзындығы 320 метр, құны 3,8 млрд. теңге.',
      '«Тоғыз жыл күттік!», – деді қарт балықшы.',
      '№ 3/469 бұйрыққа Қ.И.Сәтбаев қол қойды.',
      'Жұмысқа құрылысшылар, жолшылар т.б. қатысты.',
      '2) жеке куәліктің көшірмесі;',
      'Хаттар office@recycle.kz мекенжайына жіберіледі.',
    ],
    labels: ['Дереккөз : ', 'Дерек көзі: ', 'дереккөз:'],
    names: ['Әкімдіктің баспасөз қызметі', 'Ауыл шаруашылығы министрлігі'],
  },
]

const ADDRESSES = [
  'https://www.gov.kz/memleket/entities/almaty/press/news/details/941785?lang=ru',
  'https://www.gov.kz.evil.example/memleket/entities/moa/press/news/details/1',
  'http://news.example/1',
  'https://жаңалық.қаз/1?бет=2',
  'javascript:alert(1)',
  'ftp://files.example/1',
  'http://',
  '',
]

const ODD = [
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u202E',
  '\0',
  '\t',
  'и\u0306',
  '\u{1F3D4}',
  `.${'\u{1F3D4}'.repeat(60)}.`,
  '\uFFFD',
  '<b>',
  '&nbsp;',
  ' . ',
  '…',
]

/** Mostly nothing, now and then something that nobody typed on purpose. */
const odd = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)

const optional = (text: fc.Arbitrary<string>) => fc.oneof(text, fc.constant(''))

/** One release with some of its parts, as lines. */
function release(wording: Wording): fc.Arbitrary<string> {
  const pick = (list: readonly string[]) => fc.constantFrom(...list)
  const headline = fc.tuple(pick(wording.headlines), odd, optional(pick(wording.dates)))
  const sentences = fc.array(
    fc.tuple(pick(wording.sentences), odd).map(parts => parts.join('')),
    { maxLength: 6 },
  )
  const body = fc.tuple(sentences, fc.constantFrom('', ' ', '\n', '\n\n')).map(([all, gap]) => all.join(gap))
  const source = fc
    .tuple(fc.constantFrom('', '\n'), pick(wording.labels), fc.oneof(pick(ADDRESSES), pick(wording.names)))
    .map(parts => parts.join(''))
  return fc
    .tuple(
      optional(pick(wording.sections).map(name => `${name}\n`)),
      optional(headline.map(parts => `${parts.join(' ')}\n`)),
      body,
      optional(source),
      fc.constantFrom('\n', '\n\n', '\n \n', '\n***\n'),
    )
    .map(parts => parts.join(''))
}

/** The text of a dump: releases in three languages, each with any of its parts missing. */
export const writtenText: fc.Arbitrary<string> = fc
  .array(fc.oneof(...WORDINGS.map(release)), { maxLength: 8 })
  .map(releases => releases.join(''))

const MARKED = [
  ['utf8', '\uFEFF'],
  ['utf16le', '\uFEFF'],
  ['utf16be', '\uFEFF'],
] as const
const UNMARKED = [
  'utf8',
  'utf16le',
  'utf16be',
  'win1251',
  'koi8r',
  'cp866',
  'iso88595',
  'maccyrillic',
] as const

/** The same text in each of the encodings that a mark proves. */
export const inMarkedEncodings = (text: string): readonly Uint8Array[] =>
  MARKED.map(([encoding, mark]) => iconv.encode(mark + text, encoding, { addBOM: false }))

export const LINE_ENDS = ['\n', '\r\n', '\r', '\u0085', '\u2028'] as const

/** How a file holds text: in any encoding, with any line ends. */
const fileForm: fc.Arbitrary<(text: string) => Buffer> = fc
  .tuple(fc.constantFrom(...LINE_ENDS), fc.constantFrom(...UNMARKED))
  .map(
    ([end, encoding]) =>
      text =>
        iconv.encode(text.replaceAll('\n', end), encoding, { addBOM: false }),
  )

const mark = fc.constantFrom('', '\uFEFF')

/** A written dump as a file holds it. */
export const writtenDump: fc.Arbitrary<Uint8Array> = fc
  .tuple(mark, writtenText, fileForm)
  .map(([start, text, inFile]) => inFile(start + text))

const BLANK = `${' '.repeat(999)}\n`

/** Dumps that go on beyond the bytes by which an encoding is told: only there is a file read chunk by chunk. Blank lines
 *  lie between their beginning, which may be empty, and their end. */
export const longDump: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.oneof(mark, writtenText), fc.integer({ min: -300, max: 300 }), writtenText, fileForm)
  .map(([start, offset, text, inFile]) => {
    const head = inFile(start)
    const gap = Buffer.alloc(Math.max(0, SAMPLE_BYTES + offset - head.length), BLANK)
    return Buffer.concat([head, gap, inFile(text)])
  })

/** Bytes that are no dump: anything at all, and text of any script. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.string({ unit: 'binary', maxLength: 400 }).map(text => Buffer.from(text)),
  fc.string({ unit: 'grapheme', maxLength: 200 }).map(text => Buffer.from(text)),
  fc.string({ unit: 'binary', maxLength: 200 }).map(text => Buffer.from(text, 'utf16le')),
)
