import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const JUDGED = resolve('tests/integration/search-judged')

/** The cells of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>

export interface Tables {
  /** The folder of `libraries/` that the tables ask. */
  readonly library: string
  readonly rows: readonly Row[]
}

/** Reads a page of tables: `Library: name`, then rows of Markdown tables, each under its header. */
export function readTables(name: string): Tables {
  const lines = readFileSync(resolve(JUDGED, 'tables', `${name}.md`), 'utf8').split('\n')
  const library = lines.find(line => line.startsWith('Library: '))?.slice('Library: '.length)
  if (library === undefined) throw new Error(`${name} names no library`)
  let columns: readonly string[] = []
  const rows: Row[] = []
  lines.forEach((line, at) => {
    if (!line.startsWith('|') || line.startsWith('| ---')) return
    const cells = line
      .slice(1, line.lastIndexOf('|'))
      .split(' | ')
      .map(cell => cell.trim())
    if (lines[at + 1]?.startsWith('| ---') === true) columns = cells
    else rows.push(Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])))
  })
  return { library, rows }
}

/** What a cell `Finds` says: `kk1 > kk2 (ru3) …` is kk1, then kk2; ru3 may be found too, and others; without `…` no other.
 *  `-` is nothing, `not en5` goes with `…`. */
interface Wanted {
  readonly groups: readonly (readonly string[])[]
  readonly allowed: readonly string[]
  readonly refused: readonly string[]
  readonly othersMay: boolean
}

function wantedBy(cell: string): Wanted {
  const groups: string[][] = [[]]
  const allowed: string[] = []
  const refused: string[] = []
  let place: 'wanted' | 'allowed' | 'refused' = 'wanted'
  for (const part of cell.split(' ').filter(part => part !== '-' && part !== '…')) {
    if (part === '>') groups.push([])
    else if (part === 'not') place = 'refused'
    else {
      if (part.startsWith('(')) place = 'allowed'
      const id = part.replace(/[()]/gu, '')
      if (place === 'allowed') allowed.push(id)
      else if (place === 'refused') refused.push(id)
      else groups.at(-1)?.push(id)
      if (part.endsWith(')')) place = 'wanted'
    }
  }
  return { groups, allowed, refused, othersMay: cell.includes('…') }
}

/** What is wrong with the articles that were found, in words. */
export function shortcomings(cell: string, found: readonly string[]): string[] {
  const { groups, allowed, refused, othersMay } = wantedBy(cell)
  const wanted = groups.flat()
  const order = groups.flatMap((group, at) =>
    group.flatMap(later =>
      (groups[at - 1] ?? [])
        .filter(earlier => found.includes(later) && found.indexOf(later) < found.indexOf(earlier))
        .map(earlier => `${later} is before ${earlier}`),
    ),
  )
  return [
    ...wanted.filter(id => !found.includes(id)).map(id => `${id} is missing`),
    ...found
      .filter(id => refused.includes(id) || !(othersMay || wanted.includes(id) || allowed.includes(id)))
      .map(id => `${id} is too much`),
    ...order,
  ]
}
