import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { refusalOf } from './refusal'

test.each([
  ['no bytes', Buffer.alloc(0)],
  ['spaces and line ends', Buffer.from(' \r\n\t\u00A0\n')],
  ['a byte order mark', Buffer.of(0xef, 0xbb, 0xbf)],
  ['spaces in UTF-16', Buffer.from('\uFEFF   \n', 'utf16le')],
])('%s is an empty file', (_what, bytes) => {
  expect(refusalOf(bytes)).toBe('file-empty')
})

test.each([
  ['a PNG', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1')],
  ['a zip', Buffer.from('PK\x03\x04\x14\0', 'latin1')],
  ['a program', Buffer.from('\x7FELF\x02\x01\x01\0', 'latin1')],
  ['a PDF', Buffer.from('%PDF-1.7\n')],
  ['zero bytes', Buffer.alloc(1000)],
  ['compressed bytes', deflateSync(Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i) % 251)))],
])('%s is a binary', (_what, bytes) => {
  expect(refusalOf(bytes)).toBe('file-binary')
})

test.each([
  ['English', Buffer.from('Technology')],
  ['UTF-16 without a mark', Buffer.from('Жаңа мектеп ашылды', 'utf16le')],
  ['KOI8-R', Buffer.of(0xee, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xc9)],
  ['text with a stray NUL', Buffer.from('Technology\0 of tomorrow')],
])('%s can be parsed', (_what, bytes) => {
  expect(refusalOf(bytes)).toBeNull()
})
