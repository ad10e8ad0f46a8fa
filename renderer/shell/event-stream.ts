/** Cuts a stream of server-sent events into the data of each event. Pieces may end anywhere.
 *  Source of the format: HTML Living Standard, "Server-sent events"; only `data` fields are of interest here. */
export function createEventCutter(onData: (data: string) => void): (piece: string) => void {
  let rest = ''
  let data: string[] = []
  return piece => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/u)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '' && data.length > 0) {
        onData(data.join('\n'))
        data = []
      } else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /u, ''))
    }
  }
}

/** Reads events until the stream ends or breaks. */
export async function readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onData: (data: string) => void,
): Promise<void> {
  const cut = createEventCutter(onData)
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    cut(value)
  }
}
