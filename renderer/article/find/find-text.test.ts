import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findable, hitsIn } from './find-text'

/** The words that are found in one text. */
const found = (text: string, typed: string) =>
  hitsIn(findable(null, [text]), typed).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, string, readonly string[]]>([
  ['in any case', 'Аким и АКИМ, акимат', 'аким', ['Аким', 'АКИМ', 'аким']],
  ['typed in capitals', 'Аким и АКИМ', 'АКИМ', ['Аким', 'АКИМ']],
  ['ё by е', 'Озёра озера', 'озера', ['Озёра', 'озера']],
  ['е by ё', 'Озёра озера', 'озёра', ['Озёра', 'озера']],
  ['й by й alone', 'йод иод', 'йод', ['йод']],
  ['и by и alone', 'йод иод', 'иод', ['иод']],
  ['a Kazakh word as a Russian keyboard has it', 'Қазақстан, Казахстан', 'казакстан', ['Қазақстан']],
  ['all nine Kazakh letters without them', 'әғқңөұүһі', 'агкноуухи', ['әғқңөұүһі']],
  ['a Kazakh letter that was typed, and it alone', 'қала кала', 'қала', ['қала']],
  ['some Kazakh letters typed and some not', 'Өңір, онір, өнір', 'өнир', ['Өңір', 'өнір']],
  ['a phrase', 'Су тасқыны. Су, тасқын', 'су тас', ['Су тас']],
  ['a phrase over a no-break space', '5\u00A0млрд тенге, 5 млрд', '5 млрд', ['5\u00A0млрд', '5 млрд']],
  ['a no-break space that was typed', '5 млрд', '5\u00A0млрд', ['5 млрд']],
  ['a phrase over several spaces', 'сто  \t тонн', 'сто тонн', ['сто  \t тонн']],
  ['inside words', 'Алматинская', 'мат', ['мат']],
  ['side by side', 'ааа аааа', 'аа', ['аа', 'аа', 'аа']],
  ['signs of a pattern as they are', 'a.c abc (1+1)', '.c', ['.c']],
  ['brackets', 'a.c abc (1+1)', '(1+1)', ['(1+1)']],
  ['quotes by straight ones', '«Самрук» и “KEGOC”', '"', ['«', '»', '“', '”']],
  ['an apostrophe', 'the mayor’s', "mayor's", ['mayor’s']],
  ['a dash by a hyphen', 'Алматы — 2025–2030', '2025-2030', ['2025–2030']],
  ['a space at the end', 'Астана, Астана и', 'астана ', ['Астана ']],
  ['Latin letters with their marks', 'ŞIMKENT, İstanbul, istanbul', 'istanbul', ['İstanbul', 'istanbul']],
  ['nothing', 'Алматы', '', []],
  ['a space alone', 'сто тонн', ' ', []],
  ['what is not there', 'Алматы', 'Астана', []],
])('finds %s', (_, text, typed, words) => {
  expect(found(text, typed)).toEqual(words)
})

describe('letters put together from two signs', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['are found by the whole letter', 'и\u0306од, йод', 'йод', ['и\u0306од', 'йод']],
    ['find the whole letter', 'йод', 'и\u0306од', ['йод']],
    ['are not found by their half', 'и\u0306од', 'иод', []],
    ['as ё are found by е', 'е\u0308лка', 'елка', ['е\u0308лка']],
    ['are found whole at the end of a hit', 'мои\u0306', 'мой', ['мои\u0306']],
    ['for the stress only are not typed', 'за\u0301мок', 'замок', ['за\u0301мок']],
    ['may follow each other', 'и\u0306и\u0306', 'йй', ['и\u0306и\u0306']],
    ['move nothing behind them', 'и\u0306 и\u0306 мост', 'мост', ['мост']],
  ])('%s', (_, text, typed, words) => {
    expect(found(text, typed)).toEqual(words)
  })

  test('characters that are not seen are passed over', () => {
    expect(found('Каз\u00ADахстан Ал\u200Bматы', 'казахстан алматы')).toEqual([
      'Каз\u00ADахстан Ал\u200Bматы',
    ])
  })
})

test('hits are told by their part, in the order of the text', () => {
  const article = findable('Мост', ['Нет', 'Мост и мост'])
  expect(hitsIn(article, 'мост')).toEqual([
    { part: 'headline', start: 0, end: 4 },
    { part: 1, start: 0, end: 4 },
    { part: 1, start: 7, end: 11 },
  ])
})

test('no character folds to several, so places stay', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  const plain = units.filter(
    unit => !/[\p{M}\p{Cs}\u1100-\u11FF]|\p{Default_Ignorable_Code_Point}/u.test(unit),
  )
  const text = plain.filter(unit => /\S/u.test(unit)).join('')
  const letters = [...'аяёқAZß'].map(letter => text.indexOf(letter))
  expect(letters).not.toContain(-1)
  for (const at of letters)
    expect(hitsIn(findable(null, [text]), text.slice(at, at + 4))).toContainEqual({
      part: 0,
      start: at,
      end: at + 4,
    })
})

test('whatever stands in a text is found by itself', () => {
  const letter = fc.constantFrom(...'аАеёЁйиқКә .-«"İiIß’', 'и\u0306', '\u00A0', '\u00AD', '\u0301', '🐎')
  const text = fc.array(letter, { minLength: 1, maxLength: 30 }).map(letters => letters.join(''))
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (whole, from, length) => {
      const part = whole.slice(from, from + length)
      const isWhole =
        !/^\p{M}|^[\u{DC00}-\u{DFFF}]|[\u{D800}-\u{DBFF}]$/u.test(part) &&
        !/^\p{M}/u.test(whole.slice(from + length))
      if (!isWhole || /^(?:\s|\u00AD|\u0301)*$/u.test(part)) return
      expect(found(whole, part).length).toBeGreaterThan(0)
    }),
  )
})

test('hits never overlap and never leave the text', () => {
  const letter = fc.constantFrom(...'аАқК ё', 'и\u0306', '\u00AD')
  const text = fc.array(letter, { maxLength: 40 }).map(letters => letters.join(''))
  fc.assert(
    fc.property(text, text, (whole, typed) => {
      let last = 0
      for (const { start, end } of hitsIn(findable(null, [whole]), typed.slice(0, 3))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(whole.length)
        last = end
      }
    }),
  )
})
