import { expect, test } from 'vitest'
import type { Language } from '../../../shared/article'
import { englishSyllables } from './english-hyphens'
import { hyphenPlaces } from './hyphens'

function parted(text: string, language: Language | null): string {
  const places = [0, ...hyphenPlaces(text, language, englishSyllables), text.length]
  return places
    .slice(1)
    .map((end, i) => text.slice(places[i], end))
    .join('-')
}

test.each<[Language | null, string, string]>([
  ['ru', 'государственный', 'госу-дарст-вен-ный'],
  ['ru', 'достопримечательностями', 'дос-топри-меча-тель-нос-тями'],
  ['ru', 'железнодорожного', 'желез-нодо-рож-ного'],
  ['ru', 'объединёнными', 'объе-динён-ными'],
  ['ru', 'микрорайонах', 'микро-райо-нах'],
  ['ru', 'короткие слова', 'короткие слова'],
  ['kk', 'қазақстандықтардың', 'қазақ-стан-дық-тар-дың'],
  ['kk', 'ынтымақтастығымыздың', 'ынты-мақ-тас-тығы-мыз-дың'],
  ['kk', 'жауапкершіліктеріміз', 'жауап-кер-шілік-тері-міз'],
  ['kk', 'Ұйымдастырушылар жиналысы', 'Ұйым-дас-тыру-шылар жиналысы'],
  ['en', 'the infrastructure of a government', 'the infra-struc-ture of a government'],
  ['en', 'администрация', 'администрация'],
  [null, 'государственный', 'государственный'],
  ['ru', 'https://www.government-information.example', 'https://www.government-information.example'],
])('in %s, %s', (language, text, shown) => {
  expect(parted(text, language)).toBe(shown)
})

test('no hyphen leaves less than three letters, or a sign or no vowel behind it', () => {
  const words = [
    'перераспределительного',
    'предпринимательства',
    'жұмыспен қамтылғандарының',
    'сверхъестественного',
  ]
  for (const word of words) {
    for (const part of parted(word, 'ru').split(/[- ]/u)) {
      expect(part.length).toBeGreaterThanOrEqual(3)
      expect(part).toMatch(/[аеёиоуыэюяәіөүұ]/u)
      expect(part).not.toMatch(/^[ьъ]/u)
    }
  }
})

test('English words stay whole until their patterns are there', () => {
  expect(hyphenPlaces('infrastructure', 'en', null)).toEqual([])
})
