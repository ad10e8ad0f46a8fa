import { expect, test } from 'vitest'
import { isMarkedSection, isSectionLike, isTopicSection, sectionName } from './section-line'

test.each([
  ['# Culture', 'Culture'],
  ['== Культура ==', 'Культура'],
  ['[Білім]', 'Білім'],
  ['— Спорт —', 'Спорт'],
  ['Рубрика: Экономика', 'Экономика'],
  ['Бөлім: Мәдениет', 'Мәдениет'],
  ['Regions:', 'Regions'],
  ['СПОРТ', 'СПОРТ'],
])('%j is marked as the section %j', (line, name) => {
  expect(isMarkedSection(line)).toBe(true)
  expect(sectionName(line)).toBe(name)
})

test.each(['Culture', 'новости', 'Наука и образование', '2. Ауыл шаруашылығы', 'Білім және ғылым'])(
  '%j names topics',
  line => {
    expect(isTopicSection(line)).toBe(true)
  },
)

test.each([
  'Registration for the forum is open',
  'Регистрация открыта.',
  'Тіркеу басталды',
  'Прием граждан начался',
  'Dear colleagues!',
  'Culture 14.02.2025',
  'https://a.example/1',
  '– куәлік',
  'Алматы: -3…-5, тұман',
  'Sugar: 12.5%, bread: 3%',
  'One two three four five six seven',
])('%j is no section', line => {
  expect(isSectionLike(line)).toBe(false)
})
