import { SIGNATURE_BYTES } from './minhash'
import type { Sketch } from './sketch'

// Four bytes: how many bands, numbers and names, and whether there is a signature. Then they follow in this order, in
// the byte order of the machine: all that Electron runs on have the same, and an index that is broken is built anew.
const COUNTS = 4

/** A sketch as bytes, to be sent and kept. */
export function packed({ signature, bands, numbers, names }: Sketch): Uint8Array<ArrayBuffer> {
  const numbersAt = COUNTS + bands.byteLength
  const namesAt = numbersAt + numbers.byteLength
  const signatureAt = namesAt + names.byteLength
  const bytes = new Uint8Array(signatureAt + (signature?.length ?? 0))
  bytes.set([bands.length, numbers.length, names.length, Number(signature !== null)])
  new Int32Array(bytes.buffer, COUNTS, bands.length).set(bands)
  new Uint16Array(bytes.buffer, numbersAt, numbers.length).set(numbers)
  new Uint16Array(bytes.buffer, namesAt, names.length).set(names)
  if (signature !== null) bytes.set(signature, signatureAt)
  return bytes
}

/** @param bytes as `packed` gave them */
export function unpacked(bytes: Uint8Array): Sketch {
  // A copy begins at a place where numbers of four bytes may stand.
  const own = new Uint8Array(bytes)
  const [bandCount = 0, numberCount = 0, nameCount = 0, hasSignature] = own
  const numbersAt = COUNTS + 4 * bandCount
  const namesAt = numbersAt + 2 * numberCount
  const signatureAt = namesAt + 2 * nameCount
  return {
    signature: hasSignature === 1 ? own.subarray(signatureAt, signatureAt + SIGNATURE_BYTES) : null,
    bands: new Int32Array(own.buffer, COUNTS, bandCount),
    numbers: new Uint16Array(own.buffer, numbersAt, numberCount),
    names: new Uint16Array(own.buffer, namesAt, nameCount),
  }
}
