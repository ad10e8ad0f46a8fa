import { expect, test } from 'vitest'
import { englishSyllables } from './english-hyphens'

const parted = (word: string) => {
  const places = [0, ...englishSyllables(word), word.length]
  return places
    .slice(1)
    .map((end, at) => word.slice(places[at], end))
    .join('-')
}

// Syllables as dictionaries have them, without those that would leave less than three letters at an end.
test.each([
  'entre-pre-neur-ship',
  'admin-is-tra-tion',
  'infra-struc-ture',
  'Rep-re-sen-ta-tives',
  'recon-struc-tion',
  'AGRI-CUL-TURAL',
  'strength',
])('%s', word => {
  expect(parted(word.replaceAll('-', ''))).toBe(word)
})
