import { expect, test } from 'vitest'
import { joinedNames } from './joined-names'
import { lostBreaks } from './paragraphs'

const line = `Форум өтті. ${'Оған көп адам келді. '.repeat(20)}Ақпаратты Jas.Almaty таратты.Кейін концерт болды.`

test('a line is cut as its article knows names, whatever it was cut like before', () => {
  const alone = lostBreaks(line, joinedNames(line))
  const inArticle = lostBreaks(line, joinedNames(`JasAlmaty.kz\n${line}`))
  expect(alone).toContain(line.indexOf('Almaty'))
  expect(inArticle).not.toContain(line.indexOf('Almaty'))
  expect(inArticle).toContain(line.indexOf('Кейін'))
  expect(lostBreaks(line, joinedNames(line))).toEqual(alone)
})
