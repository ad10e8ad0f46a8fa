import { expect, test } from 'vitest'
import { fileId, importId } from '../../shared/ids'
import type { FileReport, ImportReport } from '../../shared/importing'
import { createWords } from '../../shared/words/words'
import { fileNameOf, filesToList, reportSummary } from './report-summary'

const file = (path: string, status: FileReport['status'], articles: number): FileReport => ({
  path,
  status,
  fileId: status === 'imported' ? fileId(1) : null,
  encoding: 'UTF-8',
  articles,
  duplicates: 0,
  nearCopies: 0,
  doubts: {},
  leftovers: [],
  failure: null,
})
const report = (...files: FileReport[]): ImportReport => ({
  importId: importId(1),
  files,
  stopped: false,
  failure: null,
})
const words = createWords('en')

test('a summary counts the articles that came in, not those of files that were in already', () => {
  const files = [file('/a.txt', 'imported', 2), file('/b.txt', 'unchanged', 5), file('/c.txt', 'failed', 0)]
  expect(reportSummary(words, report(...files))).toBe(
    '2 articles from 1 file, 1 file was in already, 1 file failed',
  )
})

test('a summary tells how many of the articles were known, so that it agrees with the list', () => {
  const files = [{ ...file('/a.txt', 'imported', 5), duplicates: 2 }, file('/b.txt', 'imported', 1)]
  expect(reportSummary(words, report(...files))).toBe('6 articles from 2 files, 2 duplicates')
})

test('an import that was stopped says so first', () => {
  expect(reportSummary(words, { ...report(), stopped: true })).toBe('Stopped. No articles from 0 files')
})

test('of a great many files a report lists those that failed before the others', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => file(`/${i}.txt`, 'imported', 1))
  const listed = filesToList(report(...many, file('/broken.txt', 'failed', 0)))
  expect(listed[0]?.path).toBe('/broken.txt')
  expect(listed.length).toBeLessThan(1_000)
})

test.each([
  ['/home/me/Жаңалықтар 1.txt', 'Жаңалықтар 1.txt'],
  ['C:\\News\\dump.txt', 'dump.txt'],
  ['dump.txt', 'dump.txt'],
])('%s is called %s', (path, name) => {
  expect(fileNameOf(file(path, 'imported', 0))).toBe(name)
})
