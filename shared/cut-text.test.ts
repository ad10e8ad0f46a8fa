import { expect, test } from 'vitest'
import { cutText, shortened } from './cut-text'

test.each([
  ['what fits is whole', 'Алматы', 6, 'Алматы'],
  ['what does not is cut', 'Алматы', 4, 'Алма'],
  ['a sign of two units stays whole', 'ab😀cd', 3, 'ab'],
  ['a letter stays with its marks', 'аи\u0306б', 2, 'а'],
  ['two letters of one syllable stay together', '각\u1100\u1161\u11A8', 3, '각'],
  ['a family stays together', 'ab👨‍👩‍👧', 6, 'ab'],
  ['a flag is not cut', 'a🇰🇿🇰🇿', 6, 'a🇰🇿'],
  ['no room, no text', 'Алматы', 0, ''],
])('%s', (_, text, room, cut) => {
  expect(cutText(text, room)).toBe(cut)
})

test('a letter longer than the room is cut: it is none that anybody wrote', () => {
  expect(cutText(`a${'\u0301'.repeat(500)}`, 200)).toHaveLength(200)
})

test.each([
  ['what fits is whole', 'Аким города открыл мост', 23, 'Аким города открыл мост'],
  ['it ends behind a word', 'Аким города открыл мост', 20, 'Аким города открыл…'],
  ['a word that just fits stays', 'Аким города открыл мост', 18, 'Аким города открыл…'],
  ['a word that is cut away leaves no space', 'Аким города открыл мост', 19, 'Аким города открыл…'],
  ['a very long word is cut', 'На превысокомногорассмотрительствующий', 20, 'На превысокомногорас…'],
  ['a text without spaces is cut', '各国人民的和平与发展是时代的主题', 8, '各国人民的和平与…'],
  ['signs at the end stay whole', '😀😀😀😀😀', 5, '😀😀…'],
  ['line breaks part words as well', 'One line\nand another', 12, 'One line\nand…'],
])('%s', (_, text, room, short) => {
  expect(shortened(text, room)).toBe(short)
})
