import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The columns of a table of names, and the language that texts with such a spelling are in. */
export const SPELLINGS = { en: 'en', ru: 'ru', kk: 'kk', kk_latn: 'kk' }
export const LANGUAGES = ['en', 'ru', 'kk']

/** What a row of JSON is known by. The first that fits is taken. */
const SHAPES = {
  questions: row => isText(row.query) && Array.isArray(row.relevant),
  forms: row => Array.isArray(row.forms) && Array.isArray(row.lemmas),
  articles: row => isText(row.body),
  parallel: row => LANGUAGES.filter(language => isText(row[language])).length > 1,
}
const isText = value => typeof value === 'string' && value !== ''

/** Reads all files of a folder and of those in it.
 *  @returns measures: arrays of `{ name, rows }` for each kind of data; passedOver: names of the other files */
export function readMeasures(folder) {
  const measures = { names: [], questions: [], forms: [], articles: [], parallel: [] }
  const passedOver = []
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
  for (const name of names.sort()) {
    const { kind, rows } = readRows(readFileSync(join(folder, name), 'utf8'))
    if (kind === null) passedOver.push(name)
    else measures[kind].push({ name, rows })
  }
  return { measures, passedOver }
}

function readRows(text) {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
  const columns = (lines[0] ?? '').split('\t')
  if (columns.filter(column => column in SPELLINGS).length > 1) {
    return { kind: 'names', rows: lines.slice(1).map(line => nameRow(columns, line.split('\t'))) }
  }
  const rows = lines.map(jsonOf)
  const [kind = null] = Object.keys(SHAPES).filter(each =>
    rows.some(row => row !== null && SHAPES[each](row)),
  )
  return { kind, rows: kind === null ? [] : rows.filter(row => row !== null && SHAPES[kind](row)) }
}

function jsonOf(line) {
  try {
    const value = JSON.parse(line)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

const nameRow = (columns, cells) =>
  columns.flatMap((column, at) =>
    column in SPELLINGS
      ? (cells[at] ?? '')
          .split('; ')
          .map(spelling => spelling.trim())
          .filter(spelling => spelling !== '')
          .map(spelling => ({ column, spelling }))
      : [],
  )
