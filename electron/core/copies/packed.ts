import { SIGNATURE_BYTES } from './minhash'
import type { Sketch } from './sketch'

// Three bytes that count bands, numbers and names; then bands, numbers, names; the signature is what is left.
const COUNTS = 3

/** A sketch as bytes, to be sent and kept. */
export function packed({ signature, bands, numbers, names }: Sketch): Uint8Array<ArrayBuffer> {
  const length = COUNTS + 4 * bands.length + 2 * (numbers.length + names.length) + (signature?.length ?? 0)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  bytes.set([bands.length, numbers.length, names.length])
  let at = COUNTS
  for (const band of bands) {
    view.setInt32(at, band, true)
    at += 4
  }
  for (const list of [numbers, names]) {
    for (const hash of list) {
      view.setUint16(at, hash, true)
      at += 2
    }
  }
  if (signature !== null) bytes.set(signature, at)
  return bytes
}

/** @param bytes as `packed` gave them */
export function unpacked(bytes: Uint8Array): Sketch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [bandCount, numberCount, nameCount] = [view.getUint8(0), view.getUint8(1), view.getUint8(2)]
  const numbersAt = COUNTS + 4 * bandCount
  const namesAt = numbersAt + 2 * numberCount
  const signatureAt = namesAt + 2 * nameCount
  const hashes = (from: number, count: number) =>
    Uint16Array.from({ length: count }, (_, place) => view.getUint16(from + 2 * place, true))
  return {
    signature: bytes.length - signatureAt === SIGNATURE_BYTES ? bytes.subarray(signatureAt) : null,
    bands: Int32Array.from({ length: bandCount }, (_, place) => view.getInt32(COUNTS + 4 * place, true)),
    numbers: hashes(numbersAt, numberCount),
    names: hashes(namesAt, nameCount),
  }
}
