import { expect, test } from 'vitest'
import { cleanFileName } from './file-name'

test.each([
  ['releases 2025.txt', 'releases 2025.txt'],
  ['Жаңалықтар.txt', 'Жаңалықтар.txt'],
  ['и\u0306од.txt', 'йод.txt'],
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['C:\\dumps\\a.txt', 'C_dumps_a.txt'],
  ['line\nbreak\u0000.txt', 'line_break_.txt'],
  ['..', 'file'],
  ['', 'file'],
  ['ends with dots. . ', 'ends with dots'],
  ['NUL', '_NUL'],
  ['com1.txt', '_com1.txt'],
  ['console.txt', 'console.txt'],
  ['lone \ud800 surrogate.txt', 'lone _ surrogate.txt'],
])('a file called %j is kept as %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept)
})

test.each([['я'.repeat(300)], [`${'я'.repeat(300)}.txt`], [`${'👩‍🚀'.repeat(100)}.txt`]])(
  'a name of any length fits a disk, with its extension',
  given => {
    const kept = cleanFileName(given)
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(255)
    expect(kept.isWellFormed()).toBe(true)
    expect(kept.endsWith('.txt')).toBe(given.endsWith('.txt'))
  },
)
