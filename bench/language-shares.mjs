import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languageOf } from '../electron/core/dump/language'

// The part of bench/languages.mjs that runs the program's own code.

const LANGUAGES = ['en', 'ru', 'kk']
const HEADLINE_WORDS = 7

const folder = process.argv[2]
const headlineOf = text => text.split(/\s+/).slice(0, HEADLINE_WORDS).join(' ')
const percent = share => `${(share * 100).toFixed(2)} %`
let characters = 0
const started = process.cpuUsage().user

function shareRight(texts, language) {
  characters += texts.reduce((sum, text) => sum + text.length, 0)
  return percent(texts.filter(text => languageOf(text) === language).length / texts.length)
}

const rows = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .sort()
  .map(file => {
    const name = basename(file, '.txt')
    const language = LANGUAGES.includes(name) ? name : null
    const texts = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
    const whole = shareRight(texts, language)
    return [
      name,
      { texts: texts.length, whole, 'first seven words': shareRight(texts.map(headlineOf), language) },
    ]
  })
console.table(Object.fromEntries(rows))
const seconds = (process.cpuUsage().user - started) / 1e6
console.log(`${(characters / 1e6 / seconds).toFixed(1)} million characters a second`)
