import { parseDump } from '../../electron/core/dump/parse-dump'

// Reads so many megabytes of releases, made while they are read, and says how many articles they held.

const BYTES = Number(process.argv[2]) * 1e6
const RELEASES_AT_ONCE = 500
const SENTENCES = 'Жұмысты облыстың жолшылары мен құрылысшылары жүргізді. '.repeat(20)

const release = (number: number): string =>
  `${number} көпір Семейде ашылды 03.03.2025\n` +
  `Көпірдің ұзындығы ${number} метр.Әкім одан бірінші болып өтті. ${SENTENCES}\n` +
  `Дереккөз : https://www.gov.kz/memleket/entities/abay/press/news/details/${number}\n`

let written = 0

function* chunks(): Generator<Uint8Array> {
  for (let length = 0; length < BYTES; ) {
    const first = written
    written += RELEASES_AT_ONCE
    const text = Array.from({ length: RELEASES_AT_ONCE }, (_, place) => release(first + place)).join('')
    const chunk = Buffer.from(text)
    length += chunk.length
    yield chunk
  }
}

let read = 0
for (const item of parseDump(chunks()).items) if (item.kind === 'article') read++
process.stdout.write(JSON.stringify({ read, written }))
