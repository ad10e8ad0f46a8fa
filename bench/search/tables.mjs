import { quantile } from '../numbers.mjs'

// What was measured, as tables.

const rounded = value => Number(value.toFixed(value < 10 ? 1 : 0))
const at = (times, share) => rounded(quantile(times, share))

/** Of all kinds together the one name. */
const ALL = 'all kinds'
const withAll = byKind => {
  const all = Object.values(byKind)
  return {
    ...byKind,
    [ALL]: { times: all.flatMap(({ times }) => times), totals: all.flatMap(({ totals }) => totals) },
  }
}

/** A row for each kind of question. */
export function kindTable({ floor, together, list, counts, inThread }) {
  const [lists, count, thread] = [list, counts, inThread].map(withAll)
  return Object.fromEntries(
    Object.entries(withAll(together)).map(([kind, { times }]) => [
      kind,
      {
        'hits p50': quantile(lists[kind].totals, 0.5),
        'most hits': Math.max(...lists[kind].totals),
        p50: at(times, 0.5),
        p95: at(times, 0.95),
        p99: at(times, 0.99),
        'p95, floors': rounded(quantile(times, 0.95) / floor),
        'list p50': at(lists[kind].times, 0.5),
        'list p95': at(lists[kind].times, 0.95),
        'counts p50': at(count[kind].times, 0.5),
        'counts p95': at(count[kind].times, 0.95),
        'thread p50': at(thread[kind].times, 0.5),
        'thread p95': at(thread[kind].times, 0.95),
      },
    ]),
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
  const row = (times, more = {}) => ({
    ...Object.fromEntries(kinds.map(kind => [kind, `${at(times(kind), 0.5)} / ${at(times(kind), 0.95)}`])),
    ...more,
  })
  return Object.fromEntries([
    ['Oqyrman, a list with its snippets', row(kind => list[kind].times)],
    ...others.map(({ engine, times, buildSeconds, peakMegabytes }) => [
      `${engine}, ids alone`,
      row(kind => times[kind], {
        'build, s': rounded(buildSeconds),
        'memory, MB': Math.round(peakMegabytes),
      }),
    ]),
  ])
}
