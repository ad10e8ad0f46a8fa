import { portFailure } from '../host/port-failure'
import { serveUntilEnded } from '../host/serve-until-ended'
import { type Command, CommandError } from './command'

/** Opens the reader for a browser on this machine and stays until it is told to end. */
export const serve: Command = {
  usage: 'serve [--port N]',
  operandCount: { min: 0, max: 0 },
  options: ['port'],
  async run({ asJson, folder, options, out, place, words }) {
    const port = options.port ?? 0
    const onReady = (address: string) => {
      void (asJson ? out.json({ address }) : out.line(words.t('command-line.serving', { address })))
    }
    try {
      await serveUntilEnded({ ...place, folder, port, files: [] }, words, onReady)
    } catch (cause) {
      const detail = portFailure(cause, port, words)
      throw detail === null ? cause : new CommandError(detail, { cause })
    }
  },
}
