import { expect, test } from 'vitest'
import { terminalLanguage } from './locale'

test.each([
  [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'kk_KZ.UTF-8' }, 'kk'],
  [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_GB' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{ LC_ALL: '', LANG: 'kk' }, 'kk'],
  [{}, 'en'],
])('a terminal set to %j is spoken to in %s', (env, language) => {
  expect(terminalLanguage(env)).toBe(language)
})
