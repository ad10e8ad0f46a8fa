import { expect, test } from 'vitest'
import { createEventCutter } from './event-stream'

const eventsOf = (pieces: readonly string[]) => {
  const events: string[] = []
  const cut = createEventCutter(data => events.push(data))
  for (const piece of pieces) cut(piece)
  return events
}

test.each([
  ['one event', ['data: {"a":1}\n\n'], ['{"a":1}']],
  ['two events in a piece', ['data: 1\n\ndata: 2\n\n'], ['1', '2']],
  ['an event cut anywhere', ['da', 'ta: Қаз', 'ақ\n', '\nda', 'ta: 2\n\n'], ['Қазақ', '2']],
  ['several data lines', ['data: a\ndata: b\n\n'], ['a\nb']],
  ['line ends of Windows', ['data: 1\r\n\r\ndata: 2\r', '\n\r\n'], ['1', '2']],
  ['comments that keep the line open', [': still here\n\ndata:1\n\n'], ['1']],
  ['an event that never ended', ['data: 1\n'], []],
])('a stream with %s gives its events', (_, pieces, events) => {
  expect(eventsOf(pieces)).toEqual(events)
})
