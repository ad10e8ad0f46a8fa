import { expect, test } from 'vitest'
import { packed, unpacked } from './packed'

test.each([
  { signature: null, bands: new Int32Array(), numbers: new Uint16Array(), names: new Uint16Array() },
  {
    signature: Uint8Array.from({ length: 64 }, (_, place) => 255 - place),
    bands: Int32Array.of(-1, 2 ** 31 - 1, -(2 ** 31)),
    numbers: Uint16Array.of(0, 65_535),
    names: Uint16Array.of(1, 256, 40_000),
  },
])('a sketch is what it was after it was kept', sketch => {
  const shifted = Uint8Array.of(7, ...packed(sketch)).subarray(1)
  expect(unpacked(shifted)).toEqual(sketch)
})
