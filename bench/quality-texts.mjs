import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from './quality-files.mjs'

/** Writes the texts whose language is known as bench/language-shares.mjs reads them: a file for each language, a text a
 *  line.
 *  @returns a title and a folder for each file of the data that has such texts */
export function writeTexts({ parallel, articles }, scratch) {
  const sources = [
    ...parallel.map(({ name, rows }) => ({
      name,
      texts: rows.flatMap(row => LANGUAGES.map(language => ({ language, text: row[language] }))),
    })),
    ...articles.map(({ name, rows }) => ({
      name,
      texts: rows.map(({ lang, body }) => ({ language: lang, text: body })),
    })),
  ]
  return sources.flatMap(({ name, texts }, number) => {
    const known = texts.filter(({ language, text }) => isCode(language) && typeof text === 'string')
    if (known.length === 0) return []
    const folder = join(scratch, `texts-${number}`)
    mkdirSync(folder)
    for (const [language, of] of Map.groupBy(known, each => each.language)) {
      const lines = of.map(({ text }) => text.replaceAll(/\s+/g, ' '))
      writeFileSync(join(folder, `${language}.txt`), lines.join('\n'))
    }
    return [{ title: name, folder }]
  })
}

const isCode = language => typeof language === 'string' && /^[a-z]{2,3}$/.test(language)
