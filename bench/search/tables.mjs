import { quantile } from '../numbers.mjs'

// What was measured, as tables.

const rounded = value => Number(value.toFixed(value < 10 ? 1 : 0))
const at = (times, share) => rounded(quantile(times, share))

const ALL = 'all kinds'
const byKind = asked => ({ ...Object.groupBy(asked, ({ kind }) => kind), [ALL]: asked })
const share = (asked, name, of) =>
  at(
    asked.map(each => each[name]),
    of,
  )

/** A row for each kind of question. */
export function kindTable({ floor, ...ways }) {
  const [together, list, counts, inThread, first] = [
    ways.together,
    ways.list,
    ways.counts,
    ways.inThread,
    ways.first,
  ].map(byKind)
  return Object.fromEntries(
    Object.entries(together).map(([kind, asked]) => {
      const row = {
        'hits p50': share(asked, 'total', 0.5),
        'most hits': share(asked, 'total', 1),
        p50: share(asked, 'work', 0.5),
        p95: share(asked, 'work', 0.95),
        p99: share(asked, 'work', 0.99),
        'p95, floors': rounded(share(asked, 'work', 0.95) / floor),
        'clock p50': share(asked, 'clock', 0.5),
        'clock p95': share(asked, 'clock', 0.95),
        'list p50': share(list[kind], 'work', 0.5),
        'list p95': share(list[kind], 'work', 0.95),
        'first list p50': share(first[kind], 'work', 0.5),
        'first list p95': share(first[kind], 'work', 0.95),
        'counts p50': share(counts[kind], 'work', 0.5),
        'counts p95': share(counts[kind], 'work', 0.95),
        'thread p50': share(inThread[kind], 'clock', 0.5),
        'thread p95': share(inThread[kind], 'clock', 0.95),
      }
      return [kind, row]
    }),
  )
}

export const costs = (opening, { settledMegabytes }, peakMegabytes) => ({
  'opened, ms': Math.round(opening.opened),
  'opened to first list, ms': Math.round(opening.listed),
  'and its counts, ms': Math.round(opening.counted),
  'memory with a first list, MB': Math.round(opening.megabytes),
  'memory after all questions, MB': Math.round(settledMegabytes),
  'memory at most, both ways open, MB': Math.round(peakMegabytes),
})

/** The kinds that other engines know, beside the same of the library. */
export function otherTable({ list }, others) {
  const kinds = Object.keys(others[0].times)
  const lists = byKind(list)
  const row = (times, more = {}) => ({
    ...Object.fromEntries(kinds.map(kind => [kind, `${at(times(kind), 0.5)} / ${at(times(kind), 0.95)}`])),
    ...more,
  })
  return Object.fromEntries([
    ['Oqyrman, a list with its snippets', row(kind => lists[kind].map(({ clock }) => clock))],
    ...others.map(({ engine, times, buildSeconds, peakMegabytes }) => [
      `${engine}, ids alone`,
      row(kind => times[kind], {
        'build, s': rounded(buildSeconds),
        'memory, MB': Math.round(peakMegabytes),
      }),
    ]),
  ])
}
