import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ENCODINGS } from '../../../shared/encodings'
import { decodeText } from './decode'
import { detectEncoding } from './encoding'
import { parseDump } from './parse-dump'

const PROSE = [
  'Съезд фермеров прошел в Костанае. Участники обсудили цены на топливо, семена и удобрения.',
  'ИТОГИ НЕДЕЛИ: в области построено 12 домов',
  'Новости',
  'Аким посетил школу',
]

describe.each([
  ['windows-1251', 'win1251'],
  ['KOI8-R', 'koi8r'],
  ['CP866', 'cp866'],
  ['ISO-8859-5', 'iso88595'],
  ['x-mac-cyrillic', 'maccyrillic'],
])('%s', (name, codec) => {
  test.each(PROSE)('is told by reading %j', text => {
    expect(detectEncoding(iconv.encode(text, codec))).toEqual({ name, isGuessed: true })
  })

  test('is told after a long opening in English', () => {
    const bytes = Buffer.concat([
      Buffer.alloc(400_000, 'The forum is open. '),
      iconv.encode(PROSE.join('\n'), codec),
    ])
    const { encoding, pieces } = decodeText([bytes])
    expect(encoding.name).toBe(name)
    expect([...pieces].join('')).toContain(PROSE[0])
  })
})

test.each([
  ['UTF-8', false, Buffer.from('plain')],
  ['UTF-8', false, Buffer.from('Қазақстан «жаңалықтары»')],
  ['UTF-8', false, Buffer.from('\uFEFFtext')],
  ['UTF-16LE', false, Buffer.from('\uFEFFМәтін', 'utf16le')],
  ['UTF-16LE', true, Buffer.from('Жаңа мектеп ашылды', 'utf16le')],
  ['UTF-16LE', true, Buffer.from('A new school opened', 'utf16le')],
  ['UTF-16BE', true, Buffer.from('Новая школа открыта', 'utf16le').swap16()],
])('%s (guessed: %s) is told from the bytes', (name, isGuessed, bytes) => {
  expect(detectEncoding(bytes)).toEqual({ name, isGuessed })
})

test('curly quotes of an English windows file are read as such', () => {
  const { encoding, pieces } = decodeText([iconv.encode('The city’s “best” park – open', 'win1251')])
  expect(encoding.name).toBe('windows-1251')
  expect([...pieces].join('')).toBe('The city’s “best” park – open')
})

test('a few broken bytes do not make UTF-8 another encoding', () => {
  const bytes = Buffer.concat([Buffer.from('Жаңа мектеп'), Buffer.of(0xd0), Buffer.from(' ашылды')])
  const { encoding, pieces } = decodeText([bytes])
  expect(encoding.name).toBe('UTF-8')
  expect([...pieces].join('')).toBe('Жаңа мектеп\uFFFD ашылды')
})

test.each(ENCODINGS)('a file that a person has read as %s is read so, and nothing is guessed', name => {
  const bytes = Buffer.from('Жаңа мектеп ашылды. "Well", 2025.')
  const { encoding, isEncodingGuessed, items } = parseDump([bytes], name)
  expect({ encoding, isEncodingGuessed }).toEqual({ encoding: name, isEncodingGuessed: false })
  const doubts = [...items].flatMap(item => (item.kind === 'article' ? item.article.doubts : []))
  expect(doubts.map(({ kind }) => kind)).not.toContain('encoding-guessed')
})

test.each([
  ['windows-1251', 'win1251', 'ЖИТЕЛИ'],
  ['KOI8-R', 'koi8r', 'ЖИТЕЛИ'],
  ['UTF-16BE', 'utf16be', 'Жаңа'],
  ['UTF-16LE', 'utf16le', 'Жаңа'],
  ['KZ-1048', 'rk1048', 'Әуе өңірі'],
  ['PT154', 'pt154', 'Әуе өңірі'],
  ['KOI8-U', 'koi8u', 'Київ'],
  ['windows-1252', 'win1252', 'Café “Zoë”'],
] as const)('the choice of %s decides how the bytes are read', (name, codec, text) => {
  expect([...decodeText([iconv.encode(text, codec)], name).pieces].join('')).toBe(text)
})

const read = (bytes: Uint8Array) => {
  const { encoding, pieces } = decodeText([bytes])
  return { ...encoding, text: [...pieces].join('') }
}

test.each([
  ['KZ-1048', 'rk1048', 'Ауылда жаңа кітапхана ашылды'],
  ['KZ-1048', 'rk1048', 'ҚОҒАМ. Әкім өңірді аралады'],
  ['PT154', 'pt154', 'Ауылда жаңа кітапхана ашылды, оқырман көп'],
  ['PT154', 'pt154', 'ӨҢІР: ЖОЛ ҚҰРЫЛЫСЫ БАСТАЛДЫ'],
  ['KOI8-U', 'koi8u', 'У Києві відкрили її другу бібліотеку'],
  ['windows-1252', 'win1252', 'The café of Zoë – “best” in town, €5'],
  ['x-mac-cyrillic', 'maccyrillic', 'Цены на бензин снова выросли'],
  ['x-mac-cyrillic', 'maccyrillic', 'ЖИТЕЛИ «СТАРОГО» ГОРОДА — ЗА ПАРК'],
  ['CP866', 'cp866', 'ЖИТЕЛИ СТАРОГО ГОРОДА ЗА ПАРК № 5'],
] as const)('%s (%s) is told by reading %j', (name, codec, text) => {
  expect(read(iconv.encode(text, codec))).toEqual({ name, isGuessed: true, text })
})

test('a line in another encoding inside UTF-8 is replaced and told of by its number', () => {
  const bytes = Buffer.concat([
    Buffer.from('Саябақ ашылды 14.02.2025\nОнда бес жүз ағаш бар, гүлзарлар отырғызылды.\n'),
    iconv.encode('Парк открыт.\n', 'win1251'),
    Buffer.from('Кіру тегін, күн сайын ашық.\n'),
  ])
  const { encoding, items } = parseDump([bytes])
  const doubts = [...items].flatMap(item => (item.kind === 'article' ? item.article.doubts : []))
  expect(encoding).toBe('UTF-8')
  expect(doubts.filter(({ kind }) => kind === 'bytes-replaced').map(({ line }) => line)).toEqual([3])
})

test('UTF-8 that is broken in many places is only guessed to be UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('Саябақ ашылды'), iconv.encode('Парк открыт.', 'win1251')])
  expect(detectEncoding(bytes)).toEqual({ name: 'UTF-8', isGuessed: true })
})

test('a file half in UTF-8 and half in another encoding is read as UTF-8', () => {
  const sentence = 'Мост через Иртыш открыт. Движение по нему начнётся в марте.\n'
  const bytes = Buffer.concat([Buffer.from(sentence), iconv.encode(sentence, 'win1251')])
  expect(detectEncoding(bytes)).toEqual({ name: 'UTF-8', isGuessed: true })
})
