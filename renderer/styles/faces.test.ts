import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { charactersOf } from '../../tests/font-file'

const { resolve } = createRequire(import.meta.url)
const css = readFileSync(new URL('./faces.css', import.meta.url), 'utf8')

interface Face {
  readonly name: string
  readonly file: Buffer
  /** Where the page takes characters from it. */
  readonly ranges: readonly (readonly [number, number])[]
}

const faces = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, rule = '']): Face => {
  const value = (property: string) => new RegExp(`${property}:\\s*([^;]+);`).exec(rule)?.[1] ?? ''
  const [, path = ''] = /url\("([^"]+)"\)/.exec(value('src')) ?? []
  return {
    name: `${value('font-family')} ${value('font-style')}`,
    file: readFileSync(resolve(path)),
    ranges: [...value('unicode-range').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    ),
  }
})
const characters = new Map(faces.map(face => [face, charactersOf(face.file)]))

const NAMES = ['"Literata" normal', '"Literata" italic', '"Commissioner" normal']
const ALPHABETS = {
  English: 'abcdefghijklmnopqrstuvwxyz',
  Russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  Kazakh: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
}
const SIGNS = '0123456789.,:;!?-–—…·•«»„“”‘’()[]/%§№₸€$£°×−+=*#&@\u00a0'

function lacking(name: string, text: string): string[] {
  const hasGlyph = (point: number) =>
    faces.some(
      face =>
        face.name === name &&
        face.ranges.some(([from, to]) => from <= point && point <= to) &&
        characters.get(face)?.has(point),
    )
  return [...text].filter(character => !hasGlyph(character.codePointAt(0) ?? 0))
}

test('the faces are those named here', () => {
  expect([...new Set(faces.map(({ name }) => name))]).toEqual(NAMES)
})

test.each(NAMES)('%s has every letter of the three languages, small and capital', name => {
  for (const letters of Object.values(ALPHABETS))
    expect(lacking(name, letters + letters.toUpperCase())).toEqual([])
})

test.each(NAMES)('%s has digits, quotation marks, dashes and the signs of money', name => {
  expect(lacking(name, SIGNS)).toEqual([])
})

test('a letter that no face has is missed', () => {
  expect(lacking('"Literata" normal', 'a漢')).toEqual(['漢'])
})

test('all faces together weigh less than 400 KB', () => {
  const bytes = faces.reduce((sum, { file }) => sum + file.length, 0)
  expect(bytes).toBeLessThan(400_000)
})
